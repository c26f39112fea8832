# SPDX-License-Identifier: GPL-3.0-or-later
# baton_test(<room> [UI] SOURCES... [LIBRARIES ...] [DEFINITIONS ...] [LABELS ...])
#
# One executable tst_<room> of Qt Test classes (each declared with BATON_TEST in its own source) and one ctest entry of
# the same name. LABELS defaults to "fast"; `scripts/test` runs those, `scripts/test --full` sets BATON_FULL=1, which
# test::fullCount() reads, so that one test serves both counts. UI: the tests get a QApplication and the console's look.
if(NOT BATON_CORE_ONLY)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()

function(baton_test room)
    if(BATON_CORE_ONLY)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "UI" "TIMEOUT" "SOURCES;LIBRARIES;DEFINITIONS;LABELS")
    if(NOT arg_LABELS)
        set(arg_LABELS fast)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600)
    endif()
    if(BATON_SANITIZE) # several times slower
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}")
    endif()
    set(main baton_test_main)
    if(arg_UI)
        set(main baton_ui_test_main)
    endif()
    add_executable(tst_${room} ${arg_SOURCES})
    set_target_properties(tst_${room} PROPERTIES AUTOMOC ON)
    target_link_libraries(tst_${room} PRIVATE ${main} baton_engine ${arg_LIBRARIES})
    target_compile_definitions(tst_${room} PRIVATE BATON_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        ${arg_DEFINITIONS})
    add_test(NAME ${room} COMMAND tst_${room})
    set_tests_properties(${room} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Auckland;LC_ALL=C.UTF-8")
endfunction()
