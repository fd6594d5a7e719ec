//! What a plugin's author does with `muster plugin run` and `muster plugin test`: no host, no node.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::thread;

use muster_tests::{binary, plugins};
use serde_json::{Value, json};

/// All that `plugins/crossings` needs; requests go to this machine's `PORT`.
const GRANT: &str = r#"
[[process]]
program = "/usr/bin/printf"
arguments = ["[a-z]+"]
user = "nobody"
[[facts]]
keys = ["os.*"]
[[http]]
url = "http://127.0.0.1:PORT/*"
methods = ["GET", "POST"]
[[storage]]
quota-bytes = 1000
[[parameters]]
names = ["/acme/*"]
[[muster-api]]
operations = ["ssm:GetParameter"]
[[events]]
names = ["crossed"]
"#;

struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn muster(arguments: &[&str]) -> Ran {
    let output = Command::new(binary("muster")).arg("plugin").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A component, built once for all tests.
fn component(name: &str) -> &'static str {
    static BUILT: OnceLock<(tempfile::TempDir, [PathBuf; 2])> = OnceLock::new();
    let (_, [crossings, shell]) = BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let built = ["crossings", "shell"].map(|name| {
            let out = folder.path().join(format!("{name}.wasm"));
            plugins::build(&format!("plugins/{name}"), &out);
            out
        });
        (folder, built)
    });
    if name == "shell" { shell.to_str().unwrap() } else { crossings.to_str().unwrap() }
}

fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn own_name() -> String {
    let output = Command::new("id").arg("-un").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_recorded_run_is_tested_without_its_server_and_a_difference_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let (mut asked, mut piece) = (Vec::new(), [0; 1000]);
        while !asked.ends_with(b"0\r\n\r\n") {
            let length = socket.read(&mut piece).unwrap();
            asked.extend_from_slice(&piece[..length]);
        }
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello").unwrap();
    });
    let grant = file(folder.path(), "grants.toml", &GRANT.replace("PORT", &port.to_string()));
    let recording = folder.path().join("run.jsonl");
    let recording = recording.to_str().unwrap();
    let input = json!({ "authority": format!("127.0.0.1:{port}") }).to_string();
    let wasm = component("crossings");
    let run = ["run", wasm, "--offer", "acme:crossWeb", "--input", &input, "--grant", &grant, "--record", recording];
    let ran = muster(&run);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
    let answer: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&answer["exitCode"], &answer["outputs"]["status"]), (&json!(0), &json!(200)));
    server.join().unwrap();
    assert_eq!(fs::metadata(recording).unwrap().permissions().mode() & 0o777, 0o600);

    let tested = muster(&["test", wasm, recording]);
    assert_eq!((tested.code, tested.stderr.as_str()), (Some(0), ""));
    assert!(tested.stdout.starts_with(&format!("{recording}: equal (acme:crossWeb, ")), "{}", tested.stdout);

    let text = fs::read_to_string(recording).unwrap();
    assert!(text.contains("url = \\\"http://127.0.0.1"), "the grant is not in it");
    let changed = file(folder.path(), "changed.jsonl", &text.replace(r#""path":"/asked"#, r#""path":"/told"#));
    let cut = file(folder.path(), "cut.jsonl", &text[..text.len() / 2]);
    let line = text.lines().position(|line| line.contains("outgoing-handler#handle")).unwrap() + 1;
    let tested = muster(&["test", wasm, recording, &changed, &cut]);
    assert_eq!(tested.code, Some(1));
    assert_eq!(tested.stderr, "muster: 2 of 3 recordings are not replayed equal\n");
    let told =
        format!("{changed}: different at line {line} (acme:crossWeb)\n  recorded: wasi:http/outgoing-handler#handle");
    assert!(tested.stdout.contains(&told), "{}", tested.stdout);
    assert!(tested.stdout.contains(r#""path":"/told"#) && tested.stdout.contains(r#""path":"/asked"#));
    assert!(tested.stdout.contains(&format!("{cut}: line ")), "{}", tested.stdout);
}

#[test]
fn a_program_runs_as_whoever_runs_it_and_as_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let grant = |user: &str| format!("[[process]]\nprogram = \"any\"\nuser = \"{user}\"\n");
    let own = file(folder.path(), "own.toml", &grant(&own_name()));
    let other = file(folder.path(), "other.toml", &grant("somebody-else"));
    let recording = folder.path().join("run.jsonl");
    let recording = recording.to_str().unwrap();
    let wasm = component("shell");
    let input = r#"{"runCommand": ["echo hello", "pwd", "echo oh >&2", "exit 3"]}"#;
    let ran = muster(&["run", wasm, "--input", input, "--grant", &own, "--record", recording]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stderr, "oh\nmuster: the step ended with exit code 3\n");
    let (printed, answer) = ran.stdout.split_at(ran.stdout.find('{').unwrap());
    assert!(printed.starts_with("hello\n/"), "{printed}");
    assert_eq!(serde_json::from_str::<Value>(answer).unwrap()["exitCode"], 3);
    let tested = muster(&["test", wasm, recording]);
    assert_eq!(
        (tested.code, tested.stdout),
        (Some(0), format!("{recording}: equal (aws:runShellScript, 1 crossings)\n"))
    );

    let input = r#"{"runCommand": "sleep 60", "timeoutSeconds": "5"}"#;
    let ran =
        muster(&["run", wasm, "--input", input, "--grant", &own, "--timeout-seconds", "1", "--record", recording]);
    assert_eq!(
        (ran.code, ran.stderr.as_str()),
        (Some(1), "muster: timed-out: the call did not end within 1 seconds\n")
    );
    let tested = muster(&["test", wasm, recording]);
    assert!(
        tested.code == Some(0) && tested.stdout.contains("equal up to where the call was ended"),
        "{}",
        tested.stdout
    );

    let ran = muster(&["run", wasm, "--input", r#"{"runCommand": "true"}"#, "--grant", &other]);
    let why = format!("programs run as {} here, and the grant names somebody-else", own_name());
    assert_eq!((ran.code, ran.stderr), (Some(1), format!("muster: unavailable: {why}\n")));
}

#[test]
fn what_cannot_be_run_is_said_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let grant = file(folder.path(), "grants.toml", &GRANT.replace("PORT", "1"));
    let wrong = file(folder.path(), "wrong.toml", "[[process]]\nprogramm = \"any\"\n");
    let wasm = component("crossings");
    let own = ["--offer", "acme:crossOwn", "--grant", &grant];
    let wait = ["--offer", "acme:crossWait", "--grant", &grant];
    let rows: [(&[&str], &[&str], &str); 8] = [
        (&[], &[], "write it into a file, and name that with `--grant`"),
        (&["--grant", &grant], &[], "it has several offers, so `--offer` says which: acme:crossAll, "),
        (&["--grant", &grant, "--offer", "acme:none"], &[], "it does not offer acme:none, but acme:crossAll, "),
        (&["--grant", &wrong], &[], "unknown field"),
        (&own, &["--input", "{"], "the input is not JSON: "),
        (&wait, &["--input", r#"{"seconds":"x"}"#], "the input at /seconds cannot be so: \"x\" is not"),
        (&["--offer", "acme:crossProblem", "--grant", &grant], &[], "a validator needs `--configuration`"),
        (&own, &["--record", "/nowhere/run.jsonl"], "/nowhere/run.jsonl: "),
    ];
    for (first, second, expected) in rows {
        let ran = muster(&[&["run", wasm], first, second].concat());
        assert_eq!(ran.code, Some(1), "{expected}");
        assert!(ran.stderr.starts_with("muster: ") && ran.stderr.contains(expected), "{expected}: {}", ran.stderr);
    }
    let nothing = muster(&["test", wasm]);
    let why = "muster: there is no recording to replay: `muster plugin run --record` makes one\n";
    assert_eq!((nothing.code, nothing.stderr.as_str()), (Some(1), why));
}

#[test]
fn each_kind_shows_its_answer() {
    let folder = tempfile::tempdir().unwrap();
    let grant = file(folder.path(), "grants.toml", &GRANT.replace("PORT", "1"));
    let configuration = file(folder.path(), "settings", "0123456789");
    let run = |offer: &str, more: &[&str]| {
        let ran = muster(&[&["run", component("crossings"), "--offer", offer, "--grant", &grant], more].concat());
        (ran.code, serde_json::from_str::<Value>(&ran.stdout).unwrap())
    };
    let (code, inventory) = run("acme:crossRack", &[]);
    assert_eq!((code, &inventory[0]["typeName"]), (Some(0), &json!("Custom:Rack")));
    let (code, problems) = run("acme:crossProblem", &["--configuration", &configuration]);
    assert_eq!((code, &problems[0]["place"]), (Some(1), &json!("/0")));
    assert!(problems[0]["message"].as_str().unwrap().starts_with("10 bytes, "), "{problems}");
    let (code, first) = run("acme:crossDraw", &[]);
    assert_eq!((code, &first["again"]["afterSeconds"]), (Some(0), &json!(60)));
    let state = first["again"]["state"].as_str().unwrap();
    let (code, second) = run("acme:crossDraw", &["--state", state]);
    assert_eq!((code, second["done"].to_string().as_str()), (Some(0), state));
}
