//! Programs on a real machine.

#![allow(clippy::unwrap_used, reason = "a test ends where something is wrong")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use muster_agent::process::{self, Child, Command, Exit, Program, User};
use muster_protocol::Stream;

fn shell(script: &str) -> Command {
    Command {
        program: program("/bin/sh"),
        arguments: vec!["-c".into(), script.into()],
        environment: BTreeMap::from([("PATH".into(), "/usr/bin:/bin".into())]),
        folder: PathBuf::from("/"),
        beneath: None,
        user: User::own(),
        input: Vec::new(),
    }
}

fn program(path: &str) -> Program {
    Program::find(Path::new(path), &User::own()).unwrap()
}

/// Runs to the end; standard output, standard error, exit.
async fn run(command: &Command) -> (String, String, Exit, Child) {
    let mut child = Child::start(command).unwrap();
    let mut written = [Vec::new(), Vec::new()];
    let exit = child.run(|stream, bytes| written[usize::from(stream == Stream::Stderr)].extend_from_slice(bytes)).await;
    let [stdout, stderr] = written.map(|bytes| String::from_utf8(bytes).unwrap());
    (stdout, stderr, exit, child)
}

/// Whether the process is there and no zombie.
fn lives(pid: i32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}

/// Polls until `is`, for what the kernel tells nobody: a process that is not this one's child has ended, a file is there.
async fn until(what: &str, mut is: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is() {
        assert!(began.elapsed() < Duration::from_secs(20), "{what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn pid_in(file: &Path) -> i32 {
    let read = || std::fs::read_to_string(file).ok().and_then(|text| text.strip_suffix('\n')?.parse().ok());
    until("the script has written its child's number", || read().is_some()).await;
    read().unwrap()
}

/// The grandchild of the script has a session of its own, no parent, and no interest in SIGTERM.
fn leaves_a_stubborn_daemon(file: &Path, then: &str) -> Command {
    let daemon = "trap \"\" TERM; echo $$ > \"$1\"; while :; do sleep 1; done";
    shell(&format!(
        "(setsid sh -c '{daemon}' daemon {file} </dev/null >/dev/null 2>&1 &)\nuntil test -s {file}; do :; done\n{then}",
        file = file.display()
    ))
}

#[tokio::test]
async fn a_program_gets_its_arguments_input_environment_and_folder_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().canonicalize().unwrap();
    let script = "pwd; cat; echo; env | sort; echo \"$0 $1\" >&2; ls /proc/self/fd | wc -l; exit 7";
    let mut command = shell(script);
    command.arguments.extend(["zero".into(), "one".into()]);
    command.environment.insert("SSM_name".into(), OsString::from("a b"));
    command.folder = folder.clone();
    command.input = b"x".repeat(300_000);
    let (stdout, stderr, exit, _) = run(&command).await;
    let lines: Vec<&str> = stdout.lines().collect();
    assert_eq!(lines[0], folder.to_str().unwrap());
    assert_eq!(lines[1], "x".repeat(300_000));
    // The shell itself adds PWD.
    assert_eq!(lines[2..lines.len() - 1], ["PATH=/usr/bin:/bin", &format!("PWD={}", folder.display()), "SSM_name=a b"]);
    // Its three streams, and the one by which ls reads the folder.
    assert_eq!(lines[lines.len() - 1].trim(), "4");
    assert_eq!(stderr, "zero one\n");
    assert_eq!(exit, Exit::Code(7));
}

#[tokio::test]
async fn from_a_granted_folder_on_no_link_is_followed() {
    let outer = tempfile::tempdir().unwrap();
    let outer = outer.path().canonicalize().unwrap();
    let granted = outer.join("granted");
    std::fs::create_dir_all(granted.join("a/b")).unwrap();
    std::os::unix::fs::symlink("/etc", granted.join("out")).unwrap();
    std::os::unix::fs::symlink("a", granted.join("within")).unwrap();
    std::os::unix::fs::symlink(&granted, outer.join("alias")).unwrap();
    let below = |granted: PathBuf, folder: &str| Command {
        folder: granted.join(folder),
        beneath: Some(granted),
        ..shell("pwd -P")
    };
    for folder in ["out", "within", "within/b", "a/../../granted", ".."] {
        let error = Child::start(&below(granted.clone(), folder)).err().unwrap();
        assert!(process::is_by_a_link(&error), "{folder}: {error}");
    }
    for (folder, entered) in [("", &*granted), ("a/b", &*granted.join("a/b"))] {
        assert_eq!(run(&below(granted.clone(), folder)).await.0.trim(), entered.to_str().unwrap());
    }
    // What was granted may be a link itself: whoever granted it saw it.
    assert_eq!(run(&below(outer.join("alias"), "a")).await.0.trim(), granted.join("a").to_str().unwrap());
    // Without a granted folder links are as they are.
    let anywhere = Command { folder: granted.join("out"), ..shell("pwd -P") };
    assert_eq!(run(&anywhere).await.0.trim(), Path::new("/etc").canonicalize().unwrap().to_str().unwrap());
    let elsewhere = Command { folder: "/etc".into(), beneath: Some(granted), ..shell("") };
    assert!(process::is_by_a_link(&Child::start(&elsewhere).err().unwrap()));
}

#[tokio::test]
async fn the_end_by_a_signal_is_told_from_a_code() {
    assert_eq!(run(&shell("kill -9 $$")).await.2, Exit::Signal(9));
    assert_eq!(run(&shell("exit 137")).await.2, Exit::Code(137));
}

#[tokio::test]
async fn what_cannot_be_started_is_an_error_that_says_why() {
    let error = |command: Command| Child::start(&command).err().map(|error| error.kind()).unwrap();
    let no_program = program("/etc/passwd");
    assert_eq!(error(Command { program: no_program, ..shell("") }), std::io::ErrorKind::PermissionDenied);
    assert_eq!(error(Command { folder: "/no/such/folder".into(), ..shell("") }), std::io::ErrorKind::NotFound);
}

#[tokio::test]
async fn a_script_ends_when_it_ends_though_a_daemon_holds_its_output() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let script =
        format!("sh -c 'echo $$ > {0}; sleep 1000' & until test -s {0}; do :; done; echo done", file.display());
    let (stdout, _, exit, child) = run(&shell(&script)).await;
    assert_eq!((stdout.as_str(), exit), ("done\n", Exit::Code(0)));
    let daemon = pid_in(&file).await;
    assert!(lives(daemon));
    drop(child);
    until("a daemon that nobody let live is killed", || !lives(daemon)).await;
}

#[tokio::test]
async fn a_script_ends_when_it_ends_though_a_daemon_floods_its_output() {
    let mut child = Child::start(&shell("cat /dev/zero & echo heard >&2; exit 3")).unwrap();
    let mut stderr = Vec::new();
    let run = child.run(|stream, bytes| {
        if stream == Stream::Stderr {
            stderr.extend_from_slice(bytes);
        }
    });
    let exit = tokio::time::timeout(Duration::from_secs(20), run).await.unwrap();
    assert_eq!((stderr.as_slice(), exit), (&b"heard\n"[..], Exit::Code(3)));
}

#[tokio::test]
async fn a_daemon_of_a_script_that_is_left_alone_lives_on_and_may_write() {
    let folder = tempfile::tempdir().unwrap();
    let (pid, go, wrote) = (folder.path().join("pid"), folder.path().join("go"), folder.path().join("wrote"));
    let script = format!(
        "sh -c 'echo $$ > {pid}; until test -e {go}; do sleep 0.01; done; echo hello && echo yes > {wrote}; exec sleep 1000' &\n\
         until test -s {pid}; do :; done",
        pid = pid.display(),
        go = go.display(),
        wrote = wrote.display()
    );
    let (_, _, exit, child) = run(&shell(&script)).await;
    assert_eq!(exit, Exit::Code(0));
    let daemon = pid_in(&pid).await;
    child.leave();
    std::fs::write(&go, "").unwrap();
    until("the daemon could write", || wrote.exists()).await;
    assert!(lives(daemon));
    rustix::process::kill_process(rustix::process::Pid::from_raw(daemon).unwrap(), rustix::process::Signal::KILL)
        .unwrap();
}

#[tokio::test]
async fn stopping_ends_the_whole_tree_even_a_daemon_in_its_own_session_that_ignores_the_request() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let mut child = Child::start(&leaves_a_stubborn_daemon(&file, "sleep 1000")).unwrap();
    let daemon = tokio::select! {
        exit = child.run(|_, _| {}) => panic!("{exit:?}"),
        daemon = pid_in(&file) => daemon,
    };
    child.stop(Duration::from_millis(200), |_, _| {}).await;
    assert!(!lives(daemon));
}

#[tokio::test]
async fn what_a_program_left_has_the_rest_of_the_grace_and_not_a_grace_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let slow_to_stop = "trap 'sleep 1.5; exit 3' TERM; while :; do sleep 0.01; done";
    let mut child = Child::start(&leaves_a_stubborn_daemon(&file, slow_to_stop)).unwrap();
    let daemon = tokio::select! {
        exit = child.run(|_, _| {}) => panic!("{exit:?}"),
        daemon = pid_in(&file) => daemon,
    };
    let began = Instant::now();
    child.stop(Duration::from_secs(2), |_, _| {}).await;
    assert!(!lives(daemon));
    let took = began.elapsed();
    assert!(took < Duration::from_secs(3), "{took:?}");
}

#[tokio::test]
async fn a_dropped_child_is_killed_with_all_that_it_left() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let (_, _, exit, child) = run(&leaves_a_stubborn_daemon(&file, "exit 1")).await;
    assert_eq!(exit, Exit::Code(1));
    let daemon = pid_in(&file).await;
    assert!(lives(daemon));
    drop(child);
    until("the daemon is killed", || !lives(daemon)).await;
}

#[tokio::test]
async fn a_program_that_stops_when_asked_has_its_last_words_heard() {
    let mut child =
        Child::start(&shell("trap 'echo stopping; exit 3' TERM; echo ready; while :; do sleep 0.01; done")).unwrap();
    let mut said = String::new();
    {
        let heard = std::sync::Mutex::new(&mut said);
        let ready = tokio::sync::Notify::new();
        tokio::select! {
            exit = child.run(|_, bytes| {
                heard.lock().unwrap().push_str(std::str::from_utf8(bytes).unwrap());
                ready.notify_one();
            }) => panic!("{exit:?}"),
            () = ready.notified() => {}
        }
    }
    let began = Instant::now();
    child.stop(Duration::from_secs(30), |_, bytes| said.push_str(std::str::from_utf8(bytes).unwrap())).await;
    // Where the shell's own child was stopped first, the shell may say that too.
    assert_eq!(said.replace("Terminated\n", ""), "ready\nstopping\n");
    assert!(began.elapsed() < Duration::from_secs(20), "it did not need its whole grace");
}

#[tokio::test]
async fn another_user_is_taken_whole_or_not_at_all() {
    if User::own().name != "root" {
        let error = User::named("root").unwrap_err().to_string();
        assert!(error.contains("can start programs as"), "{error}");
        return;
    }
    let mut command =
        shell("id -u; id -g; grep -E '^(NoNewPrivs|CapEff|CapPrm|CapInh|CapAmb|Groups)' /proc/self/status");
    command.user = User::named("nobody").unwrap();
    let nobody = std::fs::read_to_string("/etc/passwd").unwrap();
    let nobody: Vec<&str> = nobody.lines().find(|line| line.starts_with("nobody:")).unwrap().split(':').collect();
    let (stdout, _, _, _) = run(&command).await;
    let lines: Vec<String> = stdout.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let none = "0000000000000000";
    assert_eq!(
        lines,
        [
            nobody[2].to_owned(),
            nobody[3].to_owned(),
            format!("Groups: {}", nobody[3]),
            format!("CapInh: {none}"),
            format!("CapPrm: {none}"),
            format!("CapEff: {none}"),
            format!("CapAmb: {none}"),
            "NoNewPrivs: 1".to_owned(),
        ]
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    std::fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    let stubborn = Command { user: User::named("nobody").unwrap(), ..leaves_a_stubborn_daemon(&file, "sleep 1000") };
    let mut child = Child::start(&stubborn).unwrap();
    let daemon = tokio::select! {
        exit = child.run(|_, _| {}) => panic!("{exit:?}"),
        daemon = pid_in(&file) => daemon,
    };
    child.stop(Duration::ZERO, |_, _| {}).await;
    assert!(!lives(daemon));
}

/// The folder of the control group that a process is in.
fn group_of(process: &str) -> Option<PathBuf> {
    let groups = std::fs::read_to_string(format!("/proc/{process}/cgroup")).unwrap();
    let group = groups.lines().find_map(|line| line.strip_prefix("0::"))?.to_owned();
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
    let mount = mounts.lines().find(|line| line.contains(" - cgroup2 "))?.split(' ').nth(4).unwrap().to_owned();
    Some(PathBuf::from(mount).join(group.trim_start_matches('/')))
}

/// Whether this test could make a group that the kernel kills; then the agent has to. Where not, what the other tests show
/// has to do, and it is said past the harness, which hides what a passing test prints.
fn groups_can_be_made() -> bool {
    let made = group_of("self").is_some_and(|own| {
        let folder = own.join(format!("test-{}-{:?}", std::process::id(), std::thread::current().id()));
        let made = std::fs::create_dir(&folder).is_ok();
        let kill = std::fs::OpenOptions::new().write(true).open(folder.join("cgroup.kill")).is_ok();
        if made {
            std::fs::remove_dir(&folder).unwrap();
        }
        made && kill
    });
    if !made {
        std::io::stderr().write_all(b"NOT CHECKED: this machine lets the test make no control groups\n").unwrap();
    }
    made
}

/// The folder of the program's own group.
fn own_group_of(pid: i32) -> PathBuf {
    let group = group_of(&pid.to_string());
    assert_ne!(group, group_of("self"), "the program has no group of its own");
    group.unwrap()
}

#[tokio::test]
async fn where_there_are_control_groups_a_program_has_its_own_and_it_is_gone_afterwards() {
    if !groups_can_be_made() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let mut child = Child::start(&leaves_a_stubborn_daemon(&file, "sleep 1000")).unwrap();
    let daemon = tokio::select! {
        exit = child.run(|_, _| {}) => panic!("{exit:?}"),
        daemon = pid_in(&file) => daemon,
    };
    let group = own_group_of(daemon);
    child.stop(Duration::ZERO, |_, _| {}).await;
    assert!(!lives(daemon));
    assert!(!group.exists());
}

#[tokio::test]
async fn a_program_that_is_always_another_process_does_not_outrun_its_control_group() {
    if !groups_can_be_made() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (hop, shells, hops) = (folder.path().join("hop"), folder.path().join("shell"), folder.path().join("hops"));
    // Each starts the next in a session of its own and ends: whoever looks for them comes too late.
    let script = "echo $$ >\"$1\"; test \"$2\" -lt 5000 && setsid sh \"$0\" \"$1\" $(($2 + 1)) &\n";
    std::fs::write(&hop, script).unwrap();
    let [hop, hops_file] = [hop, hops.clone()].map(|path| path.display().to_string());
    let mut child =
        Child::start(&shell(&format!("echo $$ >{}; sh {hop} {hops_file} 0; sleep 1000", shells.display()))).unwrap();
    let started = tokio::select! {
        exit = child.run(|_, _| {}) => panic!("{exit:?}"),
        started = async { (pid_in(&shells).await, pid_in(&hops).await).0 } => started,
    };
    let group = own_group_of(started);
    child.stop(Duration::ZERO, |_, _| {}).await;
    // A group in which something lives cannot be removed.
    assert!(!group.exists(), "{}", group.display());
}

/// Kills its keeper, and then is another program.
fn gets_loose(file: &Path) -> Command {
    shell(&format!("trap '' TERM; echo $$ >{}; kill -9 $PPID; exec sleep 4242", file.display()))
}

#[tokio::test]
async fn a_program_that_killed_its_keeper_is_killed_with_its_control_group() {
    if !groups_can_be_made() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pid");
    let (_, _, exit, child) = run(&gets_loose(&file)).await;
    assert_eq!(exit, Exit::Unknown);
    let loose = pid_in(&file).await;
    until("what has no keeper is killed", || !lives(loose)).await;
    drop(child);

    std::fs::remove_file(&file).unwrap();
    let mut stopped = Child::start(&gets_loose(&file)).unwrap();
    let loose = pid_in(&file).await;
    until("the keeper is gone", || stopped.is_gone()).await;
    stopped.stop(Duration::from_secs(60), |_, _| {}).await;
    assert!(!lives(loose));

    std::fs::remove_file(&file).unwrap();
    let mut dropped = Child::start(&gets_loose(&file)).unwrap();
    let loose = pid_in(&file).await;
    until("the keeper is gone", || dropped.is_gone()).await;
    drop(dropped);
    until("what has no keeper is killed", || !lives(loose)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_program_wrote_is_there_however_soon_it_ended() {
    // As many at once as make some of them end before the agent has looked at them for the first time.
    let programs = (0..8).map(|_| {
        tokio::spawn(async {
            for _ in 0..100 {
                let (stdout, stderr, exit, _) = run(&shell("echo still here")).await;
                assert_eq!((stdout.as_str(), stderr.as_str(), exit), ("still here\n", "", Exit::Code(0)));
            }
        })
    });
    for program in programs.collect::<Vec<_>>() {
        program.await.unwrap();
    }
}
