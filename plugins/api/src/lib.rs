//! `aws:executeAwsApi`, `aws:assertAwsResourceProperty` and `aws:waitForAwsResourceProperty`: Muster's own operations as steps of
//! runbooks.
//!
//! Inputs are AWS's: `Service` and `Api` name the operation, and whatever else stands beside them is its request. An error of the
//! operation is a failure in the words of AWS's client, under its code in kebab-case.

mod property;
mod selector;

use std::time::Duration;

use muster_plugin::serde_json::{self, Map, Value};
use muster_plugin::{Failure, Progress, log, muster_api};

use property::{Found, Property};

/// Codes that Muster gives itself, and no operation.
const MUSTERS: &[&str] = &["denied", "cancelled", "timed-out", "too-large", "not-found", "unavailable", "invalid"];
/// Seconds between the first two looks at a property, and the most that it becomes: one more each time.
const FIRST_SECONDS: u64 = 5;
const MOST_SECONDS: u64 = 30;

#[muster_plugin::data]
#[serde(rename_all = "PascalCase")]
struct Call {
    /// As AWS's command line names it: `ssm`.
    service: String,
    /// The operation: `GetParameter`, `getParameter` or `get_parameter`.
    api: String,
    /// The operation's request.
    #[serde(flatten)]
    request: Map<String, Value>,
}

#[muster_plugin::data]
#[serde(rename_all = "PascalCase")]
struct Looked {
    /// Where in the response the value is: `$.Parameter.Value`.
    property_selector: String,
    /// Values that are as they should be; of a truth value `True` or `False`.
    desired_values: Vec<Value>,
    #[serde(flatten)]
    call: Call,
}

#[muster_plugin::data]
struct Waiting {
    /// How often the property was looked at.
    looks: u64,
}

#[muster_plugin::data]
struct Nothing {}

/// Calls one of Muster's operations
///
/// Its outputs are the whole response, which therefore may have 64 KiB.
#[muster_plugin::action("aws:executeAwsApi")]
fn execute_aws_api(call: Call, _: Option<()>) -> Result<Progress<Value, ()>, Failure> {
    call.response().map(Progress::Done)
}

/// Fails unless a property of a response has one of the desired values
#[muster_plugin::action("aws:assertAwsResourceProperty", idempotent)]
fn assert_aws_resource_property(looked: Looked, _: Option<()>) -> Result<Progress<Nothing, ()>, Failure> {
    let property = Property::new(&looked.property_selector, &looked.desired_values)?;
    match property.look(&looked.call.response()?)? {
        Found::Desired => Ok(Progress::Done(Nothing {})),
        Found::Other(why) => Err(Failure::new("property-not-desired", why)),
        Found::Nothing(why) => Err(Failure::new("property-not-found", why)),
    }
}

/// Waits until a property of a response has one of the desired values
#[muster_plugin::action("aws:waitForAwsResourceProperty", idempotent)]
fn wait_for_aws_resource_property(
    looked: Looked,
    waiting: Option<Waiting>,
) -> Result<Progress<Nothing, Waiting>, Failure> {
    let property = Property::new(&looked.property_selector, &looked.desired_values)?;
    let why = match looked.call.response() {
        Ok(response) => match property.look(&response)? {
            Found::Desired => return Ok(Progress::Done(Nothing {})),
            Found::Other(why) | Found::Nothing(why) => why,
        },
        Err(failure) if failure.retryable => failure.message,
        Err(failure) => return Err(failure),
    };
    let looks = waiting.map_or(0, |waiting| waiting.looks).saturating_add(1);
    log::progress(looks, None, &why);
    let seconds = FIRST_SECONDS.saturating_add(looks - 1).min(MOST_SECONDS);
    Ok(Progress::Again { after: Duration::from_secs(seconds), state: Waiting { looks } })
}

impl Call {
    fn response(self) -> Result<Value, Failure> {
        let operation = pascal_case(&self.api);
        let request = Value::from(self.request).to_string();
        let response =
            muster_api::call(&self.service.to_ascii_lowercase(), &operation, &request).map_err(|failure| {
                if MUSTERS.contains(&failure.code.as_str()) {
                    return failure;
                }
                let code = pascal_case(&failure.code.replace('-', "_"));
                let message =
                    format!("An error occurred ({code}) when calling the {operation} operation: {}", failure.message);
                Failure { message, ..failure }
            })?;
        serde_json::from_str(&response)
            .map_err(|error| Failure::new("invalid", format!("the response of {operation} is not JSON: {error}")))
    }
}

/// `GetParameter` of it and of `getParameter` and `get_parameter`.
fn pascal_case(name: &str) -> String {
    let mut pascal = String::with_capacity(name.len());
    for word in name.split('_') {
        let mut rest = word.chars();
        pascal.extend(rest.next().map(|first| first.to_ascii_uppercase()));
        pascal.push_str(rest.as_str());
    }
    pascal
}

muster_plugin::plugin! {
    actions { execute_aws_api, assert_aws_resource_property, wait_for_aws_resource_property }
}

#[cfg(test)]
mod tests;
