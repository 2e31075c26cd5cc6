include(CMakePackageConfigHelpers)

set(IEPAUDIT_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/iepaudit)
install(TARGETS iepaudit RUNTIME)
install(TARGETS iepaudit_library EXPORT iepauditTargets ARCHIVE FILE_SET HEADERS)
install(EXPORT iepauditTargets NAMESPACE iepaudit:: DESTINATION ${IEPAUDIT_CMAKE_DIR})
configure_package_config_file(cmake/iepauditConfig.cmake.in ${PROJECT_BINARY_DIR}/iepauditConfig.cmake
    INSTALL_DESTINATION ${IEPAUDIT_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/iepauditConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/iepauditConfig.cmake ${PROJECT_BINARY_DIR}/iepauditConfigVersion.cmake
    ${PROJECT_SOURCE_DIR}/cmake/dependencies.cmake DESTINATION ${IEPAUDIT_CMAKE_DIR})
