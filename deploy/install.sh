#!/bin/sh
# Installs a packed Parley for a server: install.sh parley-VERSION.tgz
# The program goes to /opt/parley, settings to /etc/parley, data to /var/lib/parley, the units to /usr/local/lib/systemd/system.
# Run again with a newer package it upgrades; settings, data and what `systemctl edit` changed stay. DESTDIR names another root.
# Where no registry of packages is reached, name a folder opt/parley instead that this made elsewhere, on a like machine.
set -eu
package=${1:?name the packed Parley: install.sh parley-VERSION.tgz}
here=$(cd "$(dirname "$0")" && pwd)
root=${DESTDIR:-}
node -e 'const [a, b] = process.versions.node.split("."); if (a < 20 || (a == 20 && b < 19)) { console.error("Node 20.19 or later is needed."); process.exit(1); }'
units=$root/usr/local/lib/systemd/system
mkdir -p "$root/opt/parley" "$root/etc/parley" "$units"
if [ -d "$package" ]; then
  "$package/bin/parley" --version >/dev/null
  rm -rf "$root/opt/parley"
  cp -a "$package" "$root/opt/parley"
else
  npm install --global --prefix "$root/opt/parley" --no-audit --no-fund --ignore-scripts --loglevel=error "$package"
fi
if [ -z "$root" ] && ! getent passwd parley >/dev/null; then
  useradd --system --home-dir /var/lib/parley --shell /usr/sbin/nologin parley
fi
install -d -m 0700 "$root/var/lib/parley" "$root/var/backups/parley"
[ -n "$root" ] || chown parley: /var/lib/parley /var/backups/parley
[ -e "$root/etc/parley/parley.env" ] || install -m 0600 "$here/parley.env" "$root/etc/parley/parley.env"
install -m 0644 "$here"/parley*.service "$here"/parley*.timer "$units/"
for unit in parley.service parley-backup.service parley-backup.timer; do
  [ ! -e "$root/etc/systemd/system/$unit" ] || echo "/etc/systemd/system/$unit stands before the one that was installed now; remove it unless it is yours."
done
echo "$("$root/opt/parley/bin/parley" --version) is in $root/opt/parley. Fill in $root/etc/parley/parley.env, then: systemctl enable --now parley parley-backup.timer"
