# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, sanitizers, coverage, compiler cache and linker: the same for every target.

add_compile_options(-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
                    -Wcast-align -Wunused -Wimplicit-fallthrough -Werror -fno-omit-frame-pointer)
# g++ 12 takes a scoped enumerator for a shadow of the type of the same name (FieldType::Instant).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wshadow=local)
else()
    add_compile_options(-Wshadow)
endif()
# g++ 12 reports false positives of these from inside libstdc++ at -O2.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-error=null-dereference -Wno-null-dereference -Wno-error=maybe-uninitialized
                        -Wno-maybe-uninitialized -Wno-restrict
                        "$<$<CONFIG:RelWithDebInfo>:-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread>")
endif()

if(BATON_SANITIZE)
    add_compile_options(-fsanitize=${BATON_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${BATON_SANITIZE})
endif()
if(BATON_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(BATON_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()

find_program(BATON_CCACHE ccache)
if(BATON_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
        ${BATON_CCACHE})
endif()
find_program(BATON_MOLD mold)
if(BATON_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# The moc of Qt 6.4 cannot parse <concepts> of libstdc++ 12: it gets to see an empty one.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
