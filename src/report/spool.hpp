// Text that has to wait for the end of a report: in memory while it is short, then in a file that has no name. Nothing
// of it is left behind, whatever ends the program.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

namespace iepaudit::report {

class Spool {
public:
    static constexpr std::size_t most_in_memory = std::size_t{1} << 18U;

    /// `folder`: where the file may stand; empty: TMPDIR, or /tmp.
    explicit Spool(std::string folder);
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;
    ~Spool();

    [[nodiscard]] bool empty() const { return is_empty_; }
    void add(std::string_view text);
    /// Everything, as it came. Marks `out` as bad when some of it was lost on the way (a full disk).
    void copy_to(std::ostream& out);

private:
    void move_to_file();
    void open_file();

    std::string folder_;
    std::string waiting_; ///< what is not yet in the file
    int file_ = -1;
    bool is_empty_ = true;
    bool has_failed_ = false;
};

} // namespace iepaudit::report
