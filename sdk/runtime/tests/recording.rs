//! A recorded call is made again without anything of the world, and is equal to the bit; where it is not, the place is told.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use async_trait::async_trait;
use muster_env::Env;
use muster_package::{Effective, Grant, Manifest, Options, effective};
use muster_runtime::{
    Bytes, Call, CancellationToken, Capabilities, Command, Config, Configuration, Exit, Failure, Finished, Level,
    Parameter, Plugin, RECORDING_BYTES, Recorder, Recording, Runtime, Stream,
};
use serde_json::{Value, json};

/// A world that answers, each time something else.
#[derive(Default)]
struct World {
    stored: Mutex<BTreeMap<String, Vec<u8>>>,
}

#[async_trait]
impl Capabilities for World {
    async fn run_process(&self, command: Command) -> Result<Finished, Failure> {
        let stdout = [command.arguments.concat().as_bytes(), &command.input, b"\xff"].concat();
        Ok(Finished { exit: Exit::Code(3), stdout, stderr: Vec::new(), truncated: false })
    }

    async fn facts(&self) -> Result<BTreeMap<String, String>, Failure> {
        let facts = [("os.name", "Debian"), ("os.version", "13"), ("cpu", "secret")];
        Ok(facts.map(|(key, value)| (key.to_owned(), value.to_owned())).into())
    }

    async fn stored(&self, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        Ok(self.stored.lock().unwrap().get(key).cloned())
    }

    async fn store(&self, key: &str, value: Vec<u8>, _: u64) -> Result<(), Failure> {
        self.stored.lock().unwrap().insert(key.to_owned(), value);
        Ok(())
    }

    async fn forget(&self, key: &str) -> Result<(), Failure> {
        self.stored.lock().unwrap().remove(key);
        Ok(())
    }

    async fn stored_keys(&self, _: &str) -> Result<Vec<String>, Failure> {
        Ok(self.stored.lock().unwrap().keys().cloned().collect())
    }

    async fn parameter(&self, name: &str) -> Result<Parameter, Failure> {
        Ok(Parameter { name: name.to_owned(), value: "corner".to_owned(), version: 2 })
    }

    async fn parameters_below(&self, _: &str) -> Result<Vec<Parameter>, Failure> {
        Ok(vec![self.parameter("/acme/place").await?, self.parameter("/other/place").await?])
    }

    async fn muster_api(&self, service: &str, operation: &str, request: String) -> Result<String, Failure> {
        Ok(format!("[\"{service}\", \"{operation}\", {request}]"))
    }

    async fn publish(&self, _: &str, _: String) -> Result<(), Failure> {
        Ok(())
    }

    fn write(&self, _: Stream, _: Bytes) {}

    fn log(&self, _: Level, _: &str, _: &[(String, String)]) {}

    fn progress(&self, _: u64, _: Option<u64>, _: &str) {}
}

/// The plugin that crosses the boundary everywhere, built as a stranger's and compiled once.
fn crossings() -> &'static (Runtime, Plugin) {
    static MADE: OnceLock<(Runtime, Plugin)> = OnceLock::new();
    MADE.get_or_init(|| loaded("crossings"))
}

fn loaded(plugin: &str) -> (Runtime, Plugin) {
    let own = std::env::current_exe().unwrap();
    let target = own.ancestors().nth(3).unwrap().join("plugins");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../plugins").join(plugin);
    let out = tempfile::tempdir().unwrap();
    let out = out.path().join("plugin.wasm");
    let options = Options { target_folder: Some(target), locked: true, ..Options::default() };
    muster_package::build(&folder, &out, &options).unwrap();
    let runtime = Runtime::new(Config::default(), Env::system()).unwrap();
    let plugin = runtime.load(&std::fs::read(&out).unwrap()).unwrap();
    (runtime, plugin)
}

fn call(offer: &str, inputs: Value) -> Call {
    Call {
        name: format!("acme:cross{offer}"),
        inputs: inputs.to_string(),
        account: "111122223333".into(),
        run_id: "run".into(),
        attempt: 1,
        timeout: Duration::from_secs(20),
        ..Call::default()
    }
}

/// All that the manifest needs; of HTTP, this machine.
fn everything(port: u16) -> Arc<Effective> {
    let manifest = &crossings().1.inspection().manifest;
    let mut grant = Grant::of(manifest, "nobody").unwrap();
    let http = json!({ "http": [{ "url": format!("http://127.0.0.1:{port}/*"), "methods": ["POST"] }] });
    grant.http = serde_json::from_value::<Grant>(http).unwrap().http;
    Arc::new(effective(manifest, &grant))
}

/// A recorded step with all that it needs: the recording, and how the step ended.
async fn recorded(call: Call, effective: Arc<Effective>) -> (String, Result<Value, String>) {
    let (runtime, plugin) = crossings();
    let recorder = Recorder::new(RECORDING_BYTES);
    let (world, cancel) = (Arc::new(World::default()), CancellationToken::new());
    let ended = runtime.recorded_by(&recorder).run_step(plugin, call, effective, world, cancel).await;
    assert_eq!(recorder.cut(), None);
    (recorder.text(), ended.map(|outcome| outcome.outputs).map_err(|failure| failure.code().to_owned()))
}

/// How many crossings were equal, and whether the call was interrupted; or what is different.
async fn replayed(text: &str) -> Result<(usize, bool), String> {
    let recording = Recording::parse(text.as_bytes()).map_err(|error| error.to_string())?;
    replayed_by(crossings(), &recording).await
}

async fn replayed_by((runtime, plugin): &(Runtime, Plugin), recording: &Recording) -> Result<(usize, bool), String> {
    let replayed = runtime.replay(plugin, recording).await;
    replayed.map(|replayed| (replayed.crossings, replayed.interrupted)).map_err(|difference| difference.to_string())
}

/// The number of the line that has `text`, counted from 1.
fn line_of(recording: &str, text: &str) -> usize {
    recording.lines().position(|line| line.contains(text)).unwrap() + 1
}

fn crossings_in(recording: &str) -> usize {
    recording.lines().filter(|line| line.starts_with(r#"{"crossing""#)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_asks_for_everything_is_replayed_equal_to_the_bit() {
    let (text, ended) = recorded(call("All", json!({})), everything(1)).await;
    assert_eq!(ended.unwrap()["facts"], json!([["os.name", "Debian"], ["os.version", "13"]]));
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_and_randomness_come_from_the_recording() {
    let own = || recorded(call("Own", json!({})), Arc::default());
    let ((first, one), (second, other)) = (own().await, own().await);
    assert_ne!(one.unwrap(), other.unwrap(), "two calls are never the same");
    assert_ne!(first, second);
    for text in [first, second] {
        for function in ["wall-clock#now", "monotonic-clock#now", "random#get-random-bytes", "random#get-random-u64"] {
            assert!(text.contains(function), "{function}");
        }
        for function in ["insecure#get-insecure-random-u64", "insecure-seed#insecure-seed", "subscribe-duration"] {
            assert!(text.contains(function), "{function}");
        }
        assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exchange_of_http_is_replayed_when_its_server_is_gone() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut asked = Vec::new();
        // The end of a body in pieces.
        while !asked.ends_with(b"0\r\n\r\n") {
            let mut piece = [0; 1000];
            let length = socket.read(&mut piece).unwrap();
            asked.extend_from_slice(&piece[..length]);
        }
        socket.write_all(b"HTTP/1.1 203 Odd\r\nx-answer: a\r\nx-answer: b\r\ntransfer-encoding: chunked\r\n").unwrap();
        socket.write_all(b"trailer: x-end\r\n\r\n5\r\nfirst\r\n").unwrap();
        socket.write_all(b"c\r\nand a second\r\n0\r\nx-end: done\r\n\r\n").unwrap();
        String::from_utf8(asked).unwrap()
    });
    let inputs = json!({ "authority": format!("127.0.0.1:{port}") });
    let (text, ended) = recorded(call("Web", inputs), everything(port)).await;
    let outputs = ended.unwrap();
    assert_eq!(
        outputs["pieces"].as_array().unwrap().iter().filter_map(Value::as_str).collect::<String>(),
        "firstand a second"
    );
    assert_eq!((&outputs["status"], &outputs["headers"][1]), (&203.into(), &"x-answer: b".into()));
    assert_eq!(outputs["trailers"][0], "x-end: done");
    assert!(server.join().unwrap().contains("one, "));

    assert!(text.contains(r#""path":"/asked?how=twice""#) && text.contains(r#"["x-asked","yes"]"#));
    assert!(text.contains(r#""bytes":"one, ""#) && text.contains(r#"["x-answer","a"]"#));
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
    let other = text.replace(r#""status":203"#, r#""status":204"#);
    let difference = replayed(&other).await.unwrap_err();
    assert!(difference.starts_with(&format!("line {}:", other.lines().count())), "{difference}");
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_are_recorded() {
    let (text, ended) = recorded(call("All", json!({})), Arc::default()).await;
    assert_eq!(ended, Err("denied".to_owned()));
    assert!(text.contains(r#""Err":{"code":"denied""#));
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
    let inputs = json!({ "authority": "127.0.0.1:1" });
    let (text, ended) = recorded(call("Web", inputs), Arc::default()).await;
    assert_eq!(ended, Err("not-sent".to_owned()));
    // The refusal may come while the body is still written.
    assert!(text.contains(r#""Err":"http-request-denied""#) || text.contains(r#""Err":"closed""#), "{text}");
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_place_that_is_different_is_told() {
    let (text, _) = recorded(call("All", json!({})), everything(1)).await;
    let lines: Vec<&str> = text.lines().collect();
    let (removed, fact, end) =
        (line_of(&text, "storage#remove"), line_of(&text, "facts#get"), line_of(&text, r#"{"end""#));
    let with = async |line: usize, from: &str, to: &str| {
        assert!(lines[line - 1].contains(from), "{}", lines[line - 1]);
        let changed = lines[line - 1].replace(from, to);
        replayed(&[&lines[..line - 1], &[changed.as_str()], &lines[line..]].concat().join("\n")).await.unwrap_err()
    };
    let without =
        async |line: usize| replayed(&[&lines[..line - 1], &lines[line..]].concat().join("\n")).await.unwrap_err();
    let with_one_more = async |before: usize, line: usize| {
        let (before, after) = lines.split_at(before - 1);
        replayed(&[before, &[lines[line - 1]], after].concat().join("\n")).await.unwrap_err()
    };

    let told = with(end, r#""exit-code":0"#, r#""exit-code":1"#).await;
    assert!(told.starts_with(&format!("line {end}:\n  recorded: the end: answered {{\"exit-code\":1")), "{told}");
    assert!(told.contains("\n  now:      the end: answered {\"exit-code\":0"), "{told}");

    let expected = format!(
        "line {fact}:\n  recorded: muster:plugin/facts#get with {{\"key\":\"os.kind\"}}\n  \
         now:      muster:plugin/facts#get with {{\"key\":\"os.name\"}}"
    );
    assert_eq!(with(fact, "os.name", "os.kind").await, expected);

    // Another answer makes the component answer something else.
    let told = with(fact, "Debian", "Fedora").await;
    assert!(told.starts_with(&format!("line {end}:")), "{told}");
    let told = with(fact, r#"{"Ok":"Debian"}"#, "7").await;
    assert!(told.starts_with(&format!("line {fact}:")), "{told}");
    assert!(told.contains("that is no answer of this function"), "{told}");

    let told = without(removed).await;
    assert!(told.starts_with(&format!("line {removed}:\n  recorded: muster:plugin/log#write with ")), "{told}");
    assert!(told.ends_with("now:      muster:plugin/storage#remove with {\"key\":\"count\"}"), "{told}");
    let told = without(end - 1).await;
    assert!(told.starts_with(&format!("line {}:\n  recorded: the end: answered", end - 1)), "{told}");

    let told = with_one_more(removed + 1, removed).await;
    assert!(told.starts_with(&format!("line {}:\n  recorded: muster:plugin/storage#remove", removed + 1)), "{told}");
    assert!(told.contains("now:      muster:plugin/log#write"), "{told}");
    let told = with_one_more(end, removed).await;
    assert!(told.starts_with(&format!("line {end}:\n  recorded: muster:plugin/storage#remove")), "{told}");
    assert!(told.contains("now:      the end: answered"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_can_be_recorded() {
    let (runtime, plugin) = crossings();
    let world = || Arc::new(World::default());
    let draw = async |state: Option<String>| {
        let recorder = Recorder::new(RECORDING_BYTES);
        let (runtime, cancel) = (runtime.recorded_by(&recorder), CancellationToken::new());
        let call = call("Draw", json!({}));
        runtime.run_action(plugin, call, state, everything(1), world(), cancel).await.unwrap();
        recorder
    };
    let recorders = [(); 3].map(|()| Recorder::new(RECORDING_BYTES));
    let [collected, validated, cancelled] = &recorders;
    let cancel = CancellationToken::new();
    let rack = call("Rack", json!({}));
    runtime.recorded_by(collected).collect(plugin, rack, everything(1), world(), cancel.clone()).await.unwrap();
    let configuration = Configuration { content: b"\xff{}".to_vec(), content_type: "text/plain".into() };
    let problem = call("Problem", json!({}));
    let validator = runtime.recorded_by(validated);
    validator.validate(plugin, problem, configuration, everything(1), world(), cancel).await.unwrap();
    let (back, state) = (call("Draw", json!({})), Some("7".to_owned()));
    runtime.recorded_by(cancelled).cancel_action(plugin, back, state, everything(1), world()).await.unwrap();
    for recorder in recorders.clone().into_iter().chain([draw(None).await, draw(Some("7".to_owned())).await]) {
        let text = recorder.text();
        assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)), "{text}");
    }
    let text = validated.text();
    assert!(text.contains(r#""keyword":"minLength""#), "{text}");
    let told = replayed(&text.replace("minLength", "maxLength")).await.unwrap_err();
    assert!(told.contains(r#""keyword":"maxLength""#) && told.contains(r#""keyword":"minLength""#), "{told}");
    let recording = Recording::parse(draw(None).await.text().as_bytes()).unwrap();
    let told = replayed_by(&loaded("shell"), &recording).await.unwrap_err();
    assert_eq!(told, "line 1:\n  recorded: a call\n  now:      link-failed: the plugin does not export `action`");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_was_ended_is_replayed_up_to_there() {
    let late = Call { timeout: Duration::from_millis(300), ..call("Wait", json!({ "seconds": 3600 })) };
    let (text, ended) = recorded(late, Arc::default()).await;
    assert_eq!(ended, Err("timed-out".to_owned()));
    assert!(text.lines().nth_back(1).unwrap().contains("wasi:io/poll#"), "it was recorded waiting: {text}");
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), true)));
    let told = replayed(&text.replace("waiting", "hasting")).await.unwrap_err();
    assert!(told.contains(r#"now:      wasi:cli/stdout#write with {"bytes":"waiting\n"}"#), "{told}");

    let (runtime, plugin) = loaded("hostile");
    for (step, code, interrupted) in [
        ("Spin", "timed-out", true),
        ("Panic", "panicked", false),
        ("Exit", "exited", false),
        ("Recurse", "stack-overflow", false),
        ("Eat", "out-of-memory", false),
        ("Hoard", "out-of-memory", true),
    ] {
        let recorder = Recorder::new(RECORDING_BYTES);
        let call = Call { timeout: Duration::from_secs(3), name: format!("acme:hostile{step}"), ..call("", json!({})) };
        let (world, cancel) = (Arc::new(World::default()), CancellationToken::new());
        let ended = runtime.recorded_by(&recorder).run_step(&plugin, call, Arc::default(), world, cancel).await;
        assert_eq!(ended.unwrap_err().code(), code, "{step}");
        let recording = Recording::parse(recorder.text().as_bytes()).unwrap();
        let replayed = runtime.replay(&plugin, &recording).await;
        assert_eq!(replayed.map(|replayed| replayed.interrupted), Ok(interrupted), "{step}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_has_no_more_memory_than_the_runtime_gives_whatever_its_recording_says() {
    let (runtime, plugin) = loaded("hostile");
    let recorder = Recorder::new(RECORDING_BYTES);
    let eat = Call { name: "acme:hostileEat".to_owned(), ..call("", json!({})) };
    let (world, cancel) = (Arc::new(World::default()), CancellationToken::new());
    let ended = runtime.recorded_by(&recorder).run_step(&plugin, eat, Arc::default(), world, cancel).await;
    assert_eq!(ended.unwrap_err().code(), "out-of-memory");
    let text = recorder.text();
    let greedy = text.replace(r#""memory-bytes":268435456"#, r#""memory-bytes":1099511627776"#);
    assert_ne!(greedy, text);
    let recording = Recording::parse(greedy.as_bytes()).unwrap();
    // With more it would have gone on, to the end of what a component can address.
    assert!(!runtime.replay(&plugin, &recording).await.unwrap().interrupted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_call_is_replayed_up_to_there() {
    let (runtime, plugin) = crossings();
    let (recorder, cancel) = (Recorder::new(RECORDING_BYTES), CancellationToken::new());
    cancel.cancel();
    let world = Arc::new(World::default());
    let recorded = runtime.recorded_by(&recorder);
    let ended = recorded.run_step(plugin, call("All", json!({})), everything(1), world, cancel);
    // Storage goes on in a cancelled run; the first program does not.
    assert_eq!(ended.await.unwrap_err().code(), "cancelled");
    let text = recorder.text();
    assert!(text.contains(r#""answered":{"Err":{"code":"cancelled""#), "{text}");
    assert_eq!(replayed(&text).await, Ok((crossings_in(&text), false)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_that_is_too_large_is_cut_and_the_call_goes_on() {
    let (runtime, plugin) = crossings();
    let recorder = Recorder::new(2_000);
    let (world, cancel) = (Arc::new(World::default()), CancellationToken::new());
    let all = call("All", json!({}));
    let recorded = runtime.recorded_by(&recorder);
    let ended = recorded.run_step(plugin, all.clone(), everything(1), world.clone(), cancel.clone());
    assert_eq!(ended.await.unwrap().exit_code, 0);
    assert_eq!(recorder.cut().unwrap(), "it would have more than 2000 bytes");
    assert!(recorder.text().len() <= 2_000);
    let told = replayed(&recorder.text()).await.unwrap_err();
    assert!(
        told.ends_with("the recording is cut, and cannot be replayed: it would have more than 2000 bytes"),
        "{told}"
    );

    let recorder = Recorder::new(RECORDING_BYTES);
    let twice = runtime.recorded_by(&recorder);
    for _ in 0..2 {
        twice.run_step(plugin, all.clone(), everything(1), world.clone(), cancel.clone()).await.unwrap();
    }
    assert_eq!(recorder.cut().unwrap(), "a second call was made with the same recorder");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_with_folders_is_made_and_its_recording_says_that_it_is_not_whole() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().canonicalize().unwrap();
    let manifest = format!(
        "name = \"acme/files\"\nversion = \"1.0.0\"\nlicense = \"Apache-2.0\"\n\
         [[needs.folders]]\npath = \"{}\"\naccess = \"read\"\nreason = \"Reads\"\n",
        folder.display()
    );
    let manifest = Manifest::parse(&manifest).unwrap();
    let granted = Arc::new(effective(&manifest, &Grant::of(&manifest, "nobody").unwrap()));
    let (runtime, plugin) = crossings();
    let (recorder, cancel) = (Recorder::new(RECORDING_BYTES), CancellationToken::new());
    let recorded = runtime.recorded_by(&recorder);
    recorded.run_step(plugin, call("Own", json!({})), granted, Arc::new(World::default()), cancel).await.unwrap();
    assert_eq!(recorder.cut().unwrap(), "the call's grant has folders, and files are not recorded");
    assert!(replayed(&recorder.text()).await.unwrap_err().starts_with("line 2: the recording is cut"));
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_is_told_and_nothing_panics() {
    let (text, _) = recorded(call("All", json!({})), everything(1)).await;
    let random = Env::simulated(7, 0);
    let number = |below: usize| usize::try_from(u64::from_be_bytes(random.bytes())).unwrap() % below;
    let mut equal = 0;
    for _ in 0..300 {
        let mut bytes = text.clone().into_bytes();
        match number(4) {
            0 => {
                let place = number(bytes.len());
                bytes[place] = random.bytes::<1>()[0];
            }
            1 => {
                let place = number(bytes.len());
                // What stays JSON is likelier to reach the plugin.
                bytes[place] = b"0123456789\"[]{},:abc"[number(20)];
            }
            2 => bytes.truncate(number(text.len())),
            _ => {
                let mut lines: Vec<_> = text.lines().collect();
                let (from, to) = (number(lines.len()), number(lines.len()));
                lines.swap(from, to);
                bytes = lines.join("\n").into_bytes();
            }
        }
        if let Ok(recording) = Recording::parse(&bytes) {
            equal += usize::from(replayed_by(crossings(), &recording).await.is_ok());
        }
    }
    assert!(equal < 150, "{equal} of 300 changes made no difference");
    for nonsense in ["", "\n\n", "{}", "[1]", "null", "\u{0}", r#"{"call":{"version":1}}"#] {
        assert!(Recording::parse(nonsense.as_bytes()).is_err());
    }
}
