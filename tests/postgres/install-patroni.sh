#!/bin/sh
# Sees to it that there are Patroni and etcd, which `make soak` starts itself. Debian's packages would start them for the
# machine as well: they are told not to, now and at the next boot.
set -eu
if [ -x /usr/bin/patroni ] && [ -x /usr/bin/etcd ]; then exit; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo "There are no /usr/bin/patroni and /usr/bin/etcd. Install them (Debian: patroni and etcd-server); or, on Debian, run" \
    "\`make patroni\` as root." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet
# What packages ask whether they may start something.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod +x "$policy"
fi
apt-get install --quiet --yes --no-install-recommends patroni etcd-server
if command -v systemctl > /dev/null; then systemctl --quiet disable etcd.service patroni.service; fi
