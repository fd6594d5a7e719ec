//! What an author says of a collector, a validator and an action, as the host and its tests see it.

#![allow(missing_docs)]

use std::time::Duration;

use muster_plugin::http::{Request, Response};
use muster_plugin::serde_json::json;
use muster_plugin::testing::Host;
use muster_plugin::{
    Configuration, Failure, Inventory, Offered as _, Problem, Progress, events, muster_api, parameters, storage,
};

/// Tells in which rack the node stands
#[muster_plugin::collector("acme:rack", platforms = ["linux"], read_only)]
fn rack() -> Result<Vec<Inventory>, Failure> {
    let room = storage::get("room")?.unwrap_or_default();
    let room = String::from_utf8_lossy(&room).into_owned();
    Ok(vec![Inventory::new("Custom:Rack", "1.0").entry([("Room", room)])])
}

#[muster_plugin::data]
struct Range {
    lowest: u16,
}

/// Checks that a port is not too low
#[muster_plugin::validator("acme:port", read_only)]
fn port(range: Range, configuration: Configuration) -> Result<Vec<Problem>, Failure> {
    let text = String::from_utf8_lossy(&configuration.content).into_owned();
    let port: u16 = text.trim().parse().map_err(|_| Failure::new("invalid", "not a port"))?;
    Ok(if port < range.lowest { vec![Problem::at("", format!("{port} is too low"))] } else { Vec::new() })
}

#[muster_plugin::data]
struct Order {
    machine: String,
}

#[muster_plugin::data]
struct Ordered {
    number: String,
}

/// Orders a machine and waits for it
#[muster_plugin::action("acme:order", idempotent, cancel = take_back)]
fn order(order: Order, state: Option<Ordered>) -> Result<Progress<Ordered, Ordered>, Failure> {
    match state {
        None => {
            let shop = parameters::get("/acme/shop")?.value;
            let request = json!({ "Name": shop, "Machine": order.machine }).to_string();
            let number = muster_api::call("ssm", "GetParameter", &request)?;
            Ok(Progress::Again { after: Duration::from_secs(60), state: Ordered { number } })
        }
        Some(ordered) => {
            events::publish("arrived", &json!({ "machine": order.machine }).to_string())?;
            Ok(Progress::Done(ordered))
        }
    }
}

fn take_back(_: Order, state: Option<Ordered>) -> Result<(), Failure> {
    storage::set("taken-back", state.map(|ordered| ordered.number).unwrap_or_default().as_bytes())
}

#[test]
fn an_offer_says_its_kind_and_has_outputs_where_the_kind_has() {
    let offers = [rack::offer(), port::offer(), order::offer()];
    let kinds: Vec<_> = offers.iter().map(|offer| offer["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["collector", "validator", "action"]);
    assert_eq!(offers[1]["inputs"]["required"], json!(["lowest"]));
    assert_eq!(offers[2]["outputs"]["required"], json!(["number"]));
    assert!(offers[0].get("outputs").is_none() && offers[1].get("outputs").is_none());
}

#[test]
fn a_collector_gives_entries() {
    let collected = Host::new().stored("room", "B 2").collect::<rack>(json!({})).result.unwrap();
    assert_eq!(collected[0].type_name, "Custom:Rack");
    assert_eq!(collected[0].entries, [[("Room".to_owned(), "B 2".to_owned())]]);
}

#[test]
fn a_validator_names_the_problems_of_a_configuration() {
    let validate =
        |content: &str| Host::new().validate::<port>(json!({ "lowest": 1024 }), content, "text/plain").result;
    assert_eq!(validate("8080").unwrap().len(), 0);
    assert_eq!(validate("80").unwrap()[0].message, "80 is too low");
    assert_eq!(validate("http").unwrap_err().code, "invalid");
}

#[test]
fn an_action_goes_on_from_its_state_and_can_be_taken_back() {
    let inputs = json!({ "machine": "big" });
    let host = || Host::new().parameter("/acme/shop", "corner");
    let first = host().api(json!(7)).act::<order>(inputs.clone(), None);
    let state = json!({ "number": "7" });
    let again = Progress::Again { after: Duration::from_secs(60), state: state.clone() };
    assert_eq!(first.result.unwrap(), again);
    assert_eq!(first.api_calls[0].2, json!({ "Name": "corner", "Machine": "big" }));
    let second = host().act::<order>(inputs.clone(), Some(state.clone()));
    assert_eq!(second.result.unwrap(), Progress::Done(state.clone()));
    assert_eq!(second.events, [("arrived".to_owned(), json!({ "machine": "big" }))]);
    let cancelled = host().cancel::<order>(inputs, Some(state));
    assert_eq!(cancelled.storage["taken-back"], b"7");
}

/// Asks a shop over HTTP
#[muster_plugin::step("acme:ask", read_only)]
fn ask() -> Result<u16, Failure> {
    let asked = Request::post("https://shop.example/orders").header("x-order", "7").body("big").send()?;
    Ok(asked.status)
}

#[test]
fn a_request_is_answered_by_the_test_and_shown_to_it() {
    let ran = Host::new().response(Response::new(202, "ordered")).run::<ask>(json!({}));
    assert_eq!(ran.result.unwrap().outputs, json!(202));
    let expected = Request::new("POST", "https://shop.example/orders").header("x-order", "7").body("big");
    assert_eq!(ran.requests, [expected]);
    let refused = Host::new().response_fails(Failure::new("denied", "not granted")).run::<ask>(json!({}));
    assert_eq!(refused.result.unwrap_err().code, "denied");
}

#[test]
#[should_panic(expected = "POST https://shop.example/orders is requested, and the test has no answer for it")]
fn a_request_that_no_answer_was_given_for_fails_the_test() {
    Host::new().run::<ask>(json!({}));
}
