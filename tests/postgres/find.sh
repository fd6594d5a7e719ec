#!/bin/sh
# Prints the folder with the programs of a PostgreSQL server, 15 or later; prints nothing and fails where there is none.
# Asked in this order: pg_config, Debian's folders from the newest on, PATH.
for folder in "$(pg_config --bindir 2>/dev/null)" $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) \
  "$(dirname "$(command -v postgres || echo /nowhere/postgres)")"; do
  [ -x "$folder/initdb" ] && [ -x "$folder/psql" ] && [ -x "$folder/pg_basebackup" ] || continue
  # postgres (PostgreSQL) 15.18 (Debian …)
  version=$("$folder/postgres" --version 2>/dev/null | sed -n 's/^postgres (PostgreSQL) \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 15 ] || continue
  echo "$folder"
  exit
done
exit 1
