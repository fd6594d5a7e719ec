//! What an author says of a step, as the host and its tests see it.

#![allow(missing_docs)]

use muster_plugin::log::{self, Level};
use muster_plugin::process::Command;
use muster_plugin::serde_json::json;
use muster_plugin::testing::{Host, finished};
use muster_plugin::{Failure, Offered as _, context, facts};

#[muster_plugin::data]
struct Inputs {
    /// Which unit.
    unit_name: String,
    grace_seconds: Option<u8>,
}

#[muster_plugin::data]
#[serde(rename_all = "kebab-case")]
struct Outputs {
    was_active: bool,
}

/// Restarts a unit
/// and waits.
///
/// Not in the summary.
#[muster_plugin::step("acme:restart", platforms = ["linux"], idempotent)]
fn restart(inputs: Inputs) -> Result<Outputs, Failure> {
    log::write(Level::Info, "restarting", &[("unit".to_owned(), inputs.unit_name)]);
    log::progress(1, None, "waiting");
    let system = facts::get("os.name")?;
    Ok(Outputs { was_active: system.as_deref() == Some("Debian") && context::attempt() == 1 })
}

#[muster_plugin::data]
enum Mode {
    Fast,
    Slow(u8),
}

/// Takes one of two
#[muster_plugin::step("acme:mode", read_only)]
fn mode(mode: Mode) -> Result<Mode, Failure> {
    Ok(mode)
}

/// Takes nothing
#[muster_plugin::step("acme:nothing", read_only)]
fn nothing() -> Result<(), Failure> {
    Command::new("/usr/bin/true").run().map(drop)
}

#[test]
fn an_offer_says_once_what_its_author_said_once() {
    let schema = "https://json-schema.org/draft/2020-12/schema";
    assert_eq!(
        restart::offer(),
        json!({
            "kind": "step", "name": "acme:restart", "summary": "Restarts a unit and waits.",
            "platforms": ["linux"], "readOnly": false, "idempotent": true,
            "inputs": {
                "$schema": schema, "title": "Inputs", "type": "object", "required": ["unitName"],
                "properties": {
                    "unitName": { "type": "string", "description": "Which unit." },
                    "graceSeconds": { "type": ["integer", "null"], "format": "uint8", "minimum": 0, "maximum": 255 },
                },
            },
            "outputs": {
                "$schema": schema, "title": "Outputs", "type": "object", "required": ["was-active"],
                "properties": { "was-active": { "type": "boolean" } },
            },
        })
    );
    for side in ["inputs", "outputs"] {
        let one_of = &mode::offer()[side]["oneOf"];
        assert_eq!((&one_of[0]["enum"], &one_of[1]["required"]), (&json!(["Fast"]), &json!(["Slow"])), "{one_of}");
    }
    let offer = nothing::offer();
    assert_eq!((&offer["readOnly"], &offer["outputs"], offer.get("platforms")), (&json!(true), &json!({}), None));
}

#[test]
fn a_step_runs_against_what_its_test_says_and_tells_what_it_asked_for() {
    let mut host = Host::new();
    host.attempt = 2;
    let again = host.fact("os.name", "Debian").run::<restart>(json!({ "unitName": "nginx" }));
    assert_eq!(again.result.unwrap().outputs, json!({ "was-active": false }));
    let first = Host::new().fact("os.name", "Debian").run::<restart>(json!({ "unitName": "nginx" }));
    assert_eq!(first.result.unwrap().outputs, json!({ "was-active": true }));
    assert_eq!(first.log, ["info: restarting unit=nginx", "progress: 1/? waiting"]);

    let refused = Host::new().facts_fail(Failure::new("denied", "os.name")).run::<restart>(json!({ "unitName": "x" }));
    assert_eq!(refused.result.unwrap_err().code, "denied");
    assert_eq!(Host::new().run::<restart>(json!({})).result.unwrap_err().code, "invalid");
}

#[test]
#[should_panic(expected = "the step runs `/usr/bin/true `, and the test has no answer for it")]
fn a_program_that_no_answer_was_given_for_fails_the_test() {
    Host::new().run::<nothing>(json!({}));
}

#[test]
#[should_panic(expected = "acme:nothing asked for 1 programs and there are 1 more answers")]
fn an_answer_that_was_not_asked_for_fails_the_test() {
    Host::new().program(finished(0, "")).program(finished(0, "")).run::<nothing>(json!({}));
}

#[test]
#[should_panic(expected = "the test says no facts")]
fn facts_that_were_not_said_fail_the_test() {
    Host::new().run::<restart>(json!({ "unitName": "x" }));
}

#[test]
#[should_panic(expected = "outside of `testing::Host::run`")]
fn an_import_that_nothing_answers_fails_the_test() {
    context::account();
}
