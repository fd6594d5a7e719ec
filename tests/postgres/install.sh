#!/bin/sh
# Sees to it that there are the programs of a PostgreSQL server of version 15 or later, which tests start as servers of
# their own. Debian's package would make and start one for the machine as well: it is told not to.
set -eu
cd "$(dirname "$0")"
if ./find.sh > /dev/null; then exit; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo "There is no PostgreSQL server of version 15 or later. Install its programs (Debian: postgresql-15 or later), so that" \
    "pg_config or PATH finds them; or, on Debian, run \`make postgres\` as root." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet
apt-get install --quiet --yes --no-install-recommends postgresql-common
sed -i 's/^#\{0,1\} *create_main_cluster *=.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
grep -q '^create_main_cluster = false' /etc/postgresql-common/createcluster.conf
apt-get install --quiet --yes --no-install-recommends postgresql
./find.sh > /dev/null || { echo "This system's PostgreSQL is older than version 15: install a later one." >&2; exit 1; }
