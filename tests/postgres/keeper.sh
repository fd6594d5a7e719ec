# Waits until the test that has the other end of standard input is gone, however it went; then ends what still works in
# the cluster's folder ($1), and removes it.
trap '' HUP INT TERM
read -r _
left=1
while [ -n "$left" ]; do
  left=
  for process in /proc/[0-9]*; do
    # Every process of a server works in its data folder, what is run for it in the folder around that.
    if [ "$process/cwd" -ef "$1" ] || [ "$process/cwd" -ef "$1/data" ]; then
      kill -KILL "${process#/proc/}" 2>/dev/null
      left=1
    fi
  done
  [ -z "$left" ] || sleep 0.02
done
# A server that was killed leaves the segment of shared memory by which it knows its folder to be in use; the seventh
# line of its lock file has its key and its id.
segment=$(sed -n '7s/^ *[0-9]* *//p' "$1/data/postmaster.pid" 2>/dev/null)
[ -z "$segment" ] || ipcrm -m "$segment" 2>/dev/null
rm -rf "$1"
