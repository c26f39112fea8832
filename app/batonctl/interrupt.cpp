// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/interrupt.h"

#include <csignal>

namespace baton::interrupt {

namespace {

volatile std::sig_atomic_t raised = 0;

void raiseFlag(int)
{
    raised = 1;
}

} // namespace

void install()
{
    struct sigaction action {};
    action.sa_handler = raiseFlag;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

bool requested()
{
    return raised != 0;
}

} // namespace baton::interrupt
