include(CMakePackageConfigHelpers)

set(IEPAUDIT_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/iepaudit)
# Two components: the program with what belongs to it, and the library for other programs.
install(TARGETS iepaudit RUNTIME COMPONENT program)
install(FILES docs/iepaudit.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright COMPONENT program)
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/docs COMPONENT program FILES_MATCHING PATTERN "*.md" PATTERN "*.png")
install(DIRECTORY samples DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program PATTERN rules EXCLUDE)

# The program writes its own completions.
set(completions ${PROJECT_BINARY_DIR}/completions)
foreach(shell IN ITEMS bash zsh fish)
    add_custom_command(OUTPUT ${completions}/${shell} DEPENDS iepaudit
        COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
        COMMAND iepaudit completions ${shell} > ${completions}/${shell})
    list(APPEND completion_files ${completions}/${shell})
endforeach()
add_custom_target(iepaudit_completions ALL DEPENDS ${completion_files})
install(FILES ${completions}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME iepaudit COMPONENT program)
install(FILES ${completions}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _iepaudit COMPONENT program)
install(FILES ${completions}/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d RENAME iepaudit.fish COMPONENT program)

install(TARGETS iepaudit_library EXPORT iepauditTargets ARCHIVE COMPONENT library FILE_SET HEADERS COMPONENT library)
install(EXPORT iepauditTargets NAMESPACE iepaudit:: DESTINATION ${IEPAUDIT_CMAKE_DIR} COMPONENT library)
configure_package_config_file(cmake/iepauditConfig.cmake.in ${PROJECT_BINARY_DIR}/iepauditConfig.cmake
    INSTALL_DESTINATION ${IEPAUDIT_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/iepauditConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/iepauditConfig.cmake ${PROJECT_BINARY_DIR}/iepauditConfigVersion.cmake
    ${PROJECT_SOURCE_DIR}/cmake/dependencies.cmake DESTINATION ${IEPAUDIT_CMAKE_DIR} COMPONENT library)
