//! `aws:invokeWebhook`: posts a body to a webhook.
//!
//! At AWS a step names an integration, which holds the URL and its headers. Muster keeps no integrations yet, so a step names
//! them itself, in inputs that AWS does not have: `Url` and `Headers`. Which URLs it may name, the plugin's grant says. `Body`,
//! `Response` and `ResponseCode` are AWS's. An answer other than 2xx fails the step.

use std::collections::BTreeMap;

use muster_plugin::http::Request;
use muster_plugin::log::{self, Level};
use muster_plugin::serde_json::Value;
use muster_plugin::{Failure, Progress};

/// Most characters of an answer that are kept: each can take six bytes as JSON, and outputs have at most 64 KiB.
const RESPONSE_CHARACTERS: usize = 10_000;
/// Most characters of an answer that a failure shows.
const SHOWN_CHARACTERS: usize = 500;

#[muster_plugin::data]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Inputs {
    /// Not yet: integrations are not kept here.
    integration_name: Option<String>,
    /// Where the webhook is.
    url: Option<String>,
    /// Names and values; `content-type` is `application/json` if it is not said.
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// What is sent: a text as it is, anything else as JSON.
    body: Option<Value>,
}

#[muster_plugin::data]
#[serde(rename_all = "PascalCase")]
struct Outputs {
    /// The text that the webhook answered, its first 10,000 characters.
    response: String,
    /// The status code of the answer.
    response_code: u16,
}

/// Posts a body to a webhook
#[muster_plugin::action("aws:invokeWebhook")]
fn invoke_webhook(inputs: Inputs, _: Option<()>) -> Result<Progress<Outputs, ()>, Failure> {
    let url = match (inputs.url, inputs.integration_name) {
        (Some(url), _) => url,
        (None, Some(name)) => {
            let message = format!(
                "there is no integration {name}: integrations are not kept yet, so name the `Url` and its `Headers`"
            );
            return Err(Failure::new("not-found", message));
        }
        (None, None) => return Err(Failure::new("invalid", "`Url` is missing")),
    };
    let body = match inputs.body {
        Some(Value::String(text)) => text,
        Some(value) => value.to_string(),
        None => String::new(),
    };
    let mut request = Request::post(url).body(body);
    if !inputs.headers.keys().any(|name| name.eq_ignore_ascii_case("content-type")) {
        request = request.header("content-type", "application/json");
    }
    for (name, value) in inputs.headers {
        request = request.header(name, value);
    }
    let answered = request.send()?;
    let text = String::from_utf8_lossy(&answered.body);
    if !(200..300).contains(&answered.status) {
        let shown: String = text.chars().take(SHOWN_CHARACTERS).collect();
        let retryable = answered.status == 429 || answered.status >= 500;
        let message = format!("the webhook answered with status code {}: {shown}", answered.status);
        return Err(Failure { retryable, ..Failure::new("webhook-failed", message) });
    }
    let response: String = text.chars().take(RESPONSE_CHARACTERS).collect();
    if response.len() < text.len() {
        log::write(Level::Warning, "the webhook's answer was longer than what is kept of it", &[]);
    }
    Ok(Progress::Done(Outputs { response, response_code: answered.status }))
}

muster_plugin::plugin! {
    actions { invoke_webhook }
}

#[cfg(test)]
mod tests {
    use muster_plugin::http::Response;
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, Ran, denied};

    use super::*;

    const URL: &str = "https://hooks.example.com/services/1";

    fn invoked(host: Host, inputs: Value) -> Ran<Progress<Value, Value>> {
        host.act::<invoke_webhook>(inputs, None)
    }

    #[test]
    fn a_body_is_posted_and_the_answer_is_the_output() {
        let inputs = json!({ "Url": URL, "Headers": { "X-Token": "t" }, "Body": "{\"text\": \"done\"}" });
        let ran = invoked(Host::new().response(Response::new(200, "ok")), inputs);
        assert_eq!(ran.result.unwrap(), Progress::Done(json!({ "Response": "ok", "ResponseCode": 200 })));
        let request = Request::post(URL).header("content-type", "application/json").header("X-Token", "t");
        assert_eq!(ran.requests, [request.body("{\"text\": \"done\"}")]);
    }

    #[test]
    fn a_body_that_is_no_text_is_sent_as_json_and_a_content_type_of_its_own_is_kept() {
        let inputs = json!({ "Url": URL, "Headers": { "Content-Type": "application/x" }, "Body": { "a": [1] } });
        let ran = invoked(Host::new().response(Response::new(204, "")), inputs);
        let request = Request::post(URL).header("Content-Type", "application/x").body("{\"a\":[1]}");
        assert_eq!(ran.requests, [request]);
        assert!(ran.result.is_ok());
    }

    #[test]
    fn an_answer_that_is_no_success_fails_and_says_whether_to_try_again() {
        let failed = |status, body: &str| {
            invoked(Host::new().response(Response::new(status, body)), json!({ "Url": URL })).result.unwrap_err()
        };
        let refused = failed(403, "no");
        assert_eq!((refused.code.as_str(), refused.retryable), ("webhook-failed", false));
        assert_eq!(refused.message, "the webhook answered with status code 403: no");
        assert!(failed(302, "").code == "webhook-failed" && failed(503, "").retryable && failed(429, "").retryable);
    }

    #[test]
    fn a_long_answer_is_cut() {
        let ran = invoked(Host::new().response(Response::new(200, "ä".repeat(10_001))), json!({ "Url": URL }));
        let Progress::Done(outputs) = ran.result.unwrap() else { panic!("it waits") };
        assert_eq!(outputs["Response"].as_str().unwrap().chars().count(), 10_000);
        assert_eq!(ran.log.len(), 1);
    }

    #[test]
    fn an_integration_is_not_there_and_what_is_not_granted_is_said() {
        let named = invoked(Host::new(), json!({ "IntegrationName": "chat", "Body": "x" })).result.unwrap_err();
        assert_eq!((named.code.as_str(), named.message.contains("no integration chat")), ("not-found", true));
        assert_eq!(invoked(Host::new(), json!({})).result.unwrap_err().code, "invalid");
        assert_eq!(invoked(Host::new(), json!({ "Uri": URL })).result.unwrap_err().code, "invalid");
        let host = Host::new().response_fails(denied("POST is not granted"));
        assert_eq!(invoked(host, json!({ "Url": URL })).result.unwrap_err().code, "denied");
    }
}
