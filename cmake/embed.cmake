# Puts plain files of the repository into the program: schema/ and forms/ stay the one source, and what the program
# prints is what stands there, byte by byte.
#
#   iepaudit_embed(TARGET FILE...)
#
# Run as a script it writes the C++ file: cmake -DOUTPUT=... -DROOT=... -DFILES=a,b -P embed.cmake
if(CMAKE_SCRIPT_MODE_FILE)
    string(REPLACE "," ";" FILES "${FILES}")
    set(bytes "")
    set(rows "")
    set(number 0)
    foreach(file IN LISTS FILES)
        file(READ ${ROOT}/${file} hex HEX)
        string(REGEX REPLACE "(................................)" "\\1\n    " hex "${hex}")
        # A character each: a string literal may not be as long as a schema is.
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," hex "${hex}")
        string(APPEND bytes "constexpr char file_${number}[] = {\n    ${hex}};\n")
        string(APPEND rows "    EmbeddedFile{\"${file}\", {static_cast<const char*>(file_${number}), sizeof file_${number}}},\n")
        math(EXPR number "${number} + 1")
    endforeach()
    file(WRITE ${OUTPUT} "// Made by cmake/embed.cmake.
#include \"forms/embedded.hpp\"

#include <array>

namespace iepaudit::forms {

namespace {

${bytes}
constexpr std::array files{
${rows}};

} // namespace

std::span<const EmbeddedFile> embedded_files() { return files; }

} // namespace iepaudit::forms
")
    return()
endif()

set(IEPAUDIT_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})

function(iepaudit_embed target)
    set(output ${PROJECT_BINARY_DIR}/generated/embedded_files.cpp)
    list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE sources)
    list(JOIN ARGN "," names)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DROOT=${PROJECT_SOURCE_DIR} -DFILES=${names} -P ${IEPAUDIT_EMBED_SCRIPT}
        DEPENDS ${sources} ${IEPAUDIT_EMBED_SCRIPT}
        COMMENT "Putting schemas and forms into the program" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
