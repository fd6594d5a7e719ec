//! Requests of every operation: what they ask for, and what they touch.

use std::sync::LazyLock;

use futures_util::FutureExt as _;
use muster_fuzz::requests::{WORDS, any, value, written};
use muster_fuzz::{Json, Room, Target, run};
use muster_host::api::{Operations, read};
use muster_host::operation::Caller;
use muster_types::OperationModel;

use crate::{head_and_body, operations, scope};

static OPERATIONS: LazyLock<(Operations, Caller)> = LazyLock::new(|| {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(operations())
});

#[test]
fn requests_are_read_and_what_they_touch_is_listed_or_they_are_refused() {
    let models: Vec<&'static OperationModel> =
        muster_types::SERVICES.iter().flat_map(|service| service.operations).copied().collect();
    let good = move |rng: &mut muster_fuzz::Rng| {
        let model = any(rng, &models);
        let request = written(model, &value(rng, model.input, 0)).to_string();
        let (first, rest) = request.split_once('\n').unwrap_or((&request, ""));
        let service = model.service.signing_name;
        let signature = "0".repeat(64);
        format!(
            "{first}\nauthorization: AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/{service}/aws4_request, \
             SignedHeaders=host, Signature={signature}\n{rest}"
        )
        .into_bytes()
    };
    run(&Target {
        name: "request",
        good: Box::new(good),
        words: WORDS,
        json: Json::AfterEmptyLine,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Some((parts, body)) = head_and_body(input) else { return false };
            let Some((model, input)) = read(&parts, body) else { return false };
            let (operations, caller) = &*OPERATIONS;
            // A store in memory answers at once.
            let may =
                operations.may(model, caller.clone(), scope(), input).now_or_never().expect("it waits for nothing");
            let told = may.err().unwrap_or_default();
            assert!(!told.starts_with("InternalServerError"), "{}: {told}", model.name);
            true
        },
    });
}
