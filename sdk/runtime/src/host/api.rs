//! What plugins ask of Muster's own systems.

use serde_json::json;

use super::{Answer, guests};
use crate::bindings::muster::plugin::{events, muster_api, parameters};
use crate::capabilities::Parameter;
use crate::failure::{Failure, codes};
use crate::state::State;

/// Largest request of an operation, longest name of an event and its largest detail, in bytes.
const REQUEST_BYTES: usize = 1 << 20;
const EVENT_NAME_BYTES: usize = 128;
const DETAIL_BYTES: usize = 64 << 10;

impl parameters::Host for State {
    async fn get(&mut self, name: String) -> Answer<parameters::Parameter> {
        let given = self.given.clone();
        let asked = || json!({ "name": name });
        let crossing = given.crosses("muster:plugin/parameters#get", asked);
        let answer = crossing.answered(async {
            given.effective.allows_parameter(&name)?;
            given.unless_cancelled(given.capabilities.parameter(&name)).await
        });
        Ok(answer.await?.map(parameter).map_err(guests))
    }

    async fn by_path(&mut self, path: String) -> Answer<Vec<parameters::Parameter>> {
        let given = self.given.clone();
        let asked = || json!({ "path": path });
        let crossing = given.crosses("muster:plugin/parameters#by-path", asked);
        let answer = crossing.answered(async {
            given.effective.allows_some_parameters()?;
            let found = given.unless_cancelled(given.capabilities.parameters_below(&path)).await?;
            let covered = |found: &Parameter| given.effective.allows_parameter(&found.name).is_ok();
            Ok(found.into_iter().filter(covered).collect::<Vec<_>>())
        });
        Ok(answer.await?.map(|found| found.into_iter().map(parameter).collect()).map_err(guests))
    }
}

fn parameter(Parameter { name, value, version }: Parameter) -> parameters::Parameter {
    parameters::Parameter { name, value, version }
}

impl muster_api::Host for State {
    async fn call(&mut self, service: String, operation: String, request: String) -> Answer<String> {
        let given = self.given.clone();
        let asked = || json!({ "service": service, "operation": operation, "request": request });
        let crossing = given.crosses("muster:plugin/muster-api#call", asked);
        let answer = crossing.answered(async {
            given.effective.allows_operation(&service, &operation)?;
            is_json("the request", &request, REQUEST_BYTES)?;
            given.unless_cancelled(given.capabilities.muster_api(&service, &operation, request)).await
        });
        Ok(answer.await?.map_err(guests))
    }
}

impl events::Host for State {
    async fn publish(&mut self, name: String, detail: String) -> Answer<()> {
        let given = self.given.clone();
        let asked = || json!({ "name": name, "detail": detail });
        let crossing = given.crosses("muster:plugin/events#publish", asked);
        let answer = crossing.answered(async {
            given.effective.allows_event(&name)?;
            is_event_name(&name)?;
            is_json("the detail", &detail, DETAIL_BYTES)?;
            given.unless_cancelled(given.capabilities.publish(&name, detail)).await
        });
        Ok(answer.await?.map_err(guests))
    }
}

/// What a grant can name, so that an operator who looks for an event can name it as well.
fn is_event_name(name: &str) -> Result<(), Failure> {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._:/-".contains(&byte));
    if (1..=EVENT_NAME_BYTES).contains(&name.len()) && is_plain {
        return Ok(());
    }
    let message = format!("an event's name is 1 to {EVENT_NAME_BYTES} letters, digits and `.`, `_`, `:`, `/`, `-`");
    Err(Failure::new(codes::INVALID, message))
}

fn is_json(what: &str, json: &str, most: usize) -> Result<(), Failure> {
    if json.len() > most {
        return Err(Failure::new(codes::TOO_LARGE, format!("{what} has {} bytes, and may have {most}", json.len())));
    }
    match serde_json::from_str::<serde_json::Value>(json) {
        Ok(_) => Ok(()),
        Err(error) => Err(Failure::new(codes::INVALID, format!("{what} is not JSON: {error}"))),
    }
}
