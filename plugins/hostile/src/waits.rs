//! Actions that abuse their waiting.

use std::hint::black_box;
use std::time::Duration;

use muster_plugin::serde_json::{Value, json};
use muster_plugin::{Action, Failure, Offered, Progress, context};

/// As long as a wait may be that no test sits out.
const LONG: Duration = Duration::from_secs(3600);

/// Gives its input `state` for its state, as it is: `bad-output` where that is not JSON, as `{` is, which it gives if there is
/// none; `output-too-large` above 64 KiB
///
/// Written without the attribute, which lets nothing pass that is not JSON.
#[allow(non_camel_case_types, reason = "named as the others are")]
pub enum forge {}

impl Offered for forge {
    const NAME: &'static str = "acme:hostileForge";

    fn offer() -> Value {
        json!({ "kind": "action", "name": Self::NAME, "summary": "Gives a state that is none" })
    }
}

impl Action for forge {
    fn run(inputs: &str, _: Option<&str>) -> Result<Progress<String, String>, Failure> {
        let inputs: Value = muster_plugin::serde_json::from_str(inputs).unwrap_or_default();
        Ok(Progress::Again { after: LONG, state: inputs["state"].as_str().unwrap_or("{").to_owned() })
    }

    fn cancel(_: &str, _: Option<&str>) -> Result<(), Failure> {
        Ok(())
    }
}

/// Gives a state of more than 64 KiB: `output-too-large`
#[muster_plugin::action("acme:hostileBloat")]
pub fn bloat(_: Option<String>) -> Result<Progress<(), String>, Failure> {
    Ok(Progress::Again { after: LONG, state: "x".repeat(64 << 10) })
}

#[muster_plugin::data]
pub struct Own {
    /// Of the call that gave it.
    call_id: String,
    round: u32,
}

/// Waits three times, and looks whether it is given its own state of just before: ends well; `forged` where it is not
#[muster_plugin::action("acme:hostileRecall", idempotent)]
pub fn recall(own: Option<Own>) -> Result<Progress<u32, Own>, Failure> {
    let call_id = context::call_id();
    let round = match own {
        Some(own) if own.call_id != call_id => {
            return Err(Failure::new("forged", format!("{call_id} is given the state of {}", own.call_id)));
        }
        Some(own) => own.round + 1,
        None => 1,
    };
    println!("round {round}");
    if round > 3 {
        return Ok(Progress::Done(round));
    }
    Ok(Progress::Again { after: Duration::from_secs(1), state: Own { call_id, round } })
}

/// Wants to be called again at once, for ever: ends with the step's time
#[muster_plugin::action("acme:hostileHurry", idempotent)]
pub fn hurry(_: Option<()>) -> Result<Progress<(), ()>, Failure> {
    Ok(Progress::Again { after: Duration::ZERO, state: () })
}

/// Waits, and when it is cancelled does not let go: the cancellation is `timed-out`
#[muster_plugin::action("acme:hostileCling", cancel = never)]
pub fn cling(_: Option<()>) -> Result<Progress<(), ()>, Failure> {
    Ok(Progress::Again { after: LONG, state: () })
}

fn never(_: Option<()>) -> Result<(), Failure> {
    loop {
        black_box(0);
    }
}
