// SPDX-License-Identifier: GPL-3.0-or-later
// The whole archive of the pure core, linked without Qt: a core source that calls Qt leaves a symbol that
// nobody defines, and this executable is not built.
int main()
{
    return 0;
}
