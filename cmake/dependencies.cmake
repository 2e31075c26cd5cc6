# Every library we stand on, each for one job (docs/architecture.md). scripts/install-deps installs them.
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(fmt REQUIRED)

# One program that needs no library of the machine it runs on. Debian has no archive of fmt, but its headers are enough.
option(IEPAUDIT_STATIC "Link everything into the program" OFF)
if(IEPAUDIT_STATIC)
    set(iepaudit_fmt fmt::fmt-header-only)
    set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
else()
    set(iepaudit_fmt fmt::fmt)
endif()

# These two ship no CMake package on Debian.
function(iepaudit_plain_library name header library)
    find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
    find_library(${name}_LIBRARY ${library} REQUIRED)
    add_library(${name} UNKNOWN IMPORTED)
    set_target_properties(${name} PROPERTIES
        IMPORTED_LOCATION ${${name}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${name}_INCLUDE_DIR})
endfunction()
# Headers only.
find_path(iepaudit_rapidjson_INCLUDE_DIR rapidjson/reader.h REQUIRED)
add_library(iepaudit_rapidjson INTERFACE IMPORTED)
target_include_directories(iepaudit_rapidjson INTERFACE ${iepaudit_rapidjson_INCLUDE_DIR})
iepaudit_plain_library(iepaudit_utf8proc utf8proc.h utf8proc)
iepaudit_plain_library(iepaudit_xxhash xxhash.h xxhash)
