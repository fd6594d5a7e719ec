//! Against grants: more than was granted, more than the manifest says, and what leads there by a detour.

use std::time::Duration;

use muster_plugin::http::Request;
use muster_plugin::process::{Command, Output};
use muster_plugin::serde_json::json;
use muster_plugin::{Failure, Progress, events, facts, parameters, storage};

use crate::refused;

/// Asks for a program that its manifest does not name: `denied`
#[muster_plugin::step("acme:hostileReach")]
pub fn reach() -> Result<(), Failure> {
    Command::new("/usr/bin/id").output(Output::Discard).run()?;
    Ok(())
}

/// Asks for a program that its manifest names: ends well where it is granted, else `denied`
#[muster_plugin::step("acme:hostileAsk")]
pub fn ask() -> Result<(), Failure> {
    Command::new("/usr/bin/true").output(Output::Discard).run()?;
    Ok(())
}

/// Gives a granted program what goes past the pattern `[a-z]+` of its argument, or more beside it: `denied`
#[muster_plugin::step("acme:hostileSmuggle")]
pub fn smuggle() -> Result<(), Failure> {
    let echo = || Command::new("/usr/bin/echo").output(Output::Discard);
    let attempts = [
        echo(),
        echo().argument("--help"),
        echo().argument("a\n"),
        echo().argument("a/../b"),
        echo().argument(""),
        echo().argument("a").argument("b"),
        echo().argument("a\0b"),
        echo().argument("a").environment("LD_PRELOAD", "/tmp/x.so"),
        echo().argument("a").folder("/root"),
    ];
    all_fail(attempts.into_iter().map(|attempt| attempt.run().map(drop)).collect())
}

/// Uses capabilities that its manifest does not name: `denied`
#[muster_plugin::step("acme:hostileOverreach")]
pub fn overreach() -> Result<(), Failure> {
    all_fail(vec![
        facts::get("os.name").map(drop),
        facts::all().map(drop),
        parameters::get("/acme/secret").map(drop),
        parameters::by_path("/").map(drop),
        events::publish("hello", "{}"),
    ])
}

#[muster_plugin::data]
pub struct Address {
    url: String,
    /// For how long to wait, each time that something has to come.
    milliseconds: Option<u64>,
}

/// Requests a URL: `denied` where the grant does not cover it, or a name leads to this machine's loopback, its link or its cloud's
/// metadata
#[muster_plugin::step("acme:hostileFetch")]
pub fn fetch(Address { url, milliseconds }: Address) -> Result<u16, Failure> {
    let mut request = Request::get(url);
    request.timeout = milliseconds.map(Duration::from_millis);
    request.send().map(|answer| answer.status)
}

/// Begins as many requests as it can to a server that does not answer: ends well when the seventeenth is refused
#[muster_plugin::step("acme:hostileSwarm")]
pub fn swarm(Address { url, .. }: Address) -> Result<(), Failure> {
    use wasip2::http::outgoing_handler::{ErrorCode, handle};
    use wasip2::http::types::{Fields, OutgoingRequest, Scheme};

    let authority = url.trim_start_matches("http://").trim_end_matches('/');
    let begin = || {
        let request = OutgoingRequest::new(Fields::new());
        let made = [
            request.set_scheme(Some(&Scheme::Http)),
            request.set_authority(Some(authority)),
            request.set_path_with_query(Some("/")),
        ];
        if made.iter().any(Result::is_err) {
            return Err(Failure::new("not-sent", "it is no request"));
        }
        handle(request, None).map_err(|error| Failure::new("not-sent", error.to_string()))
    };
    let held = (0..16).map(|_| begin()).collect::<Result<Vec<_>, _>>()?;
    let one_more = begin()?;
    one_more.subscribe().block();
    let is_refused = matches!(one_more.get(), Some(Ok(Err(ErrorCode::ConnectionLimitReached))));
    let open: Vec<_> =
        held.iter().filter(|answer| answer.get().is_some()).map(|_| "not under way".to_owned()).collect();
    refused(open)?;
    if is_refused { Ok(()) } else { refused(vec!["a seventeenth request".to_owned()]) }
}

/// Requests what is denied, which Muster logs, again and again: `denied`, and what is too much is not logged
#[muster_plugin::step("acme:hostileKnock")]
pub fn knock() -> Result<(), Failure> {
    let knocks = (0..2_000).map(|_| Request::get("http://127.0.0.1:1/").send().map(drop));
    all_fail(knocks.collect())
}

/// Requests a URL and follows where it redirects to: `denied` where the grant does not cover that
#[muster_plugin::step("acme:hostileFollow")]
pub fn follow(Address { url, .. }: Address) -> Result<u16, Failure> {
    let answer = Request::get(url).send()?;
    let url = answer.header("location").ok_or_else(|| Failure::new("not-redirected", "the answer has no location"))?;
    Request::get(url).send().map(|answer| answer.status)
}

/// Keeps more than its quota of 64 KiB: `too-large`, and after that what is over in another way
#[muster_plugin::step("acme:hostileKeep")]
pub fn keep() -> Result<(), Failure> {
    let oversized =
        [storage::set("value", &vec![0; (64 << 10) + 1]), storage::set(&"k".repeat(513), b""), storage::set("", b"")];
    if oversized.iter().any(Result::is_ok) {
        return refused(vec!["a value or a key beyond its bound".to_owned()]);
    }
    for number in 0..64 {
        storage::set(&number.to_string(), &[0; 8 << 10])?;
    }
    refused(vec!["512 KiB".to_owned()])
}

#[muster_plugin::data]
pub struct Event {
    name: String,
    /// JSON text, or none.
    detail: String,
}

/// Publishes an event: `denied` where its name is not granted, `invalid` where it or the detail is none, `too-large` where that has more
/// than 64 KiB, `unavailable` on nodes; else ends well
#[muster_plugin::step("acme:hostileCry")]
pub fn cry(Event { name, detail }: Event) -> Result<(), Failure> {
    events::publish(&name, &detail)
}

#[muster_plugin::data]
pub struct Events {
    name: String,
    times: u32,
}

/// Publishes events in another plugin's name, as often as it is told: ends as one of them does, beyond a hundred `too-large`
#[muster_plugin::action("acme:hostileHerald")]
pub fn herald(Events { name, times }: Events, _: Option<()>) -> Result<Progress<(), ()>, Failure> {
    for number in 1..=times {
        let detail = json!({ "Plugin": "muster/shell", "number": number });
        events::publish(&name, &detail.to_string())?;
    }
    Ok(Progress::Done(()))
}

/// The first failure, if each is one.
fn all_fail(attempts: Vec<Result<(), Failure>>) -> Result<(), Failure> {
    if let Some(number) = attempts.iter().position(Result::is_ok) {
        return refused(vec![format!("attempt {number}")]);
    }
    attempts.into_iter().collect()
}
