#!/usr/bin/env bash
# Installs a packed Parley into an empty Debian, made for it by debootstrap, and goes the whole way there (journey.mjs):
# try-debian.sh parley-VERSION.tgz. Ends with `N passed, N failed, N skipped`; skips, saying why, where no such root can be made.
set -u
package=${1:?name the packed Parley}
here=$(cd "$(dirname "$0")" && pwd)
skip() { echo " - an empty Debian: $1"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
[ "$(id -u)" -eq 0 ] || skip "only root can make one"
command -v apt-get >/dev/null || skip "this is no Debian"
if ! command -v debootstrap >/dev/null; then
  [ "${CI:-}" = true ] || skip "debootstrap is not installed"
  apt-get -qq update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends debootstrap >/dev/null || skip "debootstrap cannot be installed"
fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
began=$SECONDS
debootstrap --variant=minbase --include=nodejs trixie "$root" >"$root.log" 2>&1 || { tail -n 3 "$root.log"; rm -f "$root.log"; skip "debootstrap cannot make it here"; }
rm -f "$root.log"
echo " ✓ an empty Debian with Node $(chroot "$root" node --version) ($((SECONDS - began)) s)"
began=$SECONDS
if DESTDIR=$root sh "$here/install.sh" "$package" >&2; then echo " ✓ installed ($((SECONDS - began)) s)"; else echo "1 passed, 1 failed"; exit 1; fi
cp "$here/journey.mjs" "$root/root/"
if chroot "$root" node /root/journey.mjs /opt/parley | tee "$root/steps"; [ "${PIPESTATUS[0]}" -eq 0 ]; then failed=0; else failed=1; fi
echo "$((2 + $(grep -c '✓' "$root/steps"))) passed, $failed failed"
[ "$failed" -eq 0 ]
