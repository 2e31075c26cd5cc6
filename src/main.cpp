#include "cli/run.hpp"

#include <iostream>

int main(int argc, char** argv) {
    return static_cast<int>(iepaudit::cli::run({argv + 1, argv + argc}, std::cin, std::cout, std::cerr));
}
