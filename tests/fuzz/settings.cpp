// Waivers and baselines: a file with any fault is not used, and no byte makes the reader stumble.
#include "property.hpp"

#include "iepaudit/baseline.hpp"
#include "iepaudit/waivers.hpp"

using namespace iepaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    const WaiversRead waivers = read_waivers(bytes);
    for (const SettingsFault& fault : waivers.faults) {
        fuzz::hold(!fault.message.shown.empty() && fault.line >= 1, "a fault is told with its line");
    }
    for (const Waiver& waiver : waivers.waivers.list()) {
        fuzz::hold(!waivers.faults.empty() || (waiver.rule != nullptr && !waiver.reason.empty()),
                   "a waiver that counts names a rule and a reason", bytes);
    }
    static_cast<void>(read_baseline(bytes));
    return 0;
}
