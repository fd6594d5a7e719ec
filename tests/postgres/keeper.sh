# Waits until the test that has the other end of standard input is gone, however it went; then ends what still works in
# the cluster's folder ($1), and removes it.
trap '' HUP INT TERM
read -r _
while true; do
  left=$(find /proc/[0-9]* -maxdepth 1 -name cwd \( -lname "$1" -o -lname "$1/*" \) -printf '%h\n' 2>/dev/null)
  [ -n "$left" ] || break
  for process in $left; do kill -KILL "${process#/proc/}" 2>/dev/null; done
  sleep 0.02
done
# A server that was killed leaves the segment of shared memory by which it knows its folder to be in use; the seventh
# line of its lock file has its key and its id.
for segment in $(find "$1" -maxdepth 3 -name postmaster.pid -exec sed -n '7s/^ *[0-9]* *//p' {} \;); do
  ipcrm -m "$segment" 2>/dev/null
done
rm -rf "$1"
