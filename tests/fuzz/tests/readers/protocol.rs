//! What agents and hosts say to each other.

use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_protocol::{
    Collected, Frame, ToAgent, ToHost, bounded_hosts, content_hash, decode, encode, malformed_offer, signed,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

const WORDS: &[&str] = &[
    "type",
    "hello",
    "proof",
    "heartbeat",
    "accepted",
    "rejected",
    "step-finished",
    "finished",
    "output",
    "offer",
    "cancel",
    "welcome",
    "hosts",
    "move",
    "stdout",
    "Success",
    "TimedOut",
    "work",
    "id",
    "steps",
    "grants",
    "plugins",
    "precondition",
    "telemetry",
    "http://10.0.0.1:8750",
];

const OFFER: &str = r#"{"type":"offer","id":"3f0f4b5c-7a4e-4a9d-9d7e-0a6f8f1f2b3c","account":"111122223333","region":"eu-west-1",
"document_name":"AWS-RunShellScript","steps":[{"name":"s","action":"aws:runShellScript","schema_version":"2.2","inputs":{"runCommand":["echo"]},
"precondition":{"StringEquals":[{"initial":"platformType","resolved":"platformType"}]},"control":{"on_failure":"exit","exit_on_success":false},
"environment":{"SSM_a":"x"},"timeout_seconds":3600}],"plugins":{"aws:runShellScript":{"plugin":"muster/shell","version":"1.0.0","digest":"00",
"platforms":["Linux"]}},"deliver_before":1790000000000,"offered_at":1790000000000,"grants":{"muster/shell":{"process":[{"program":"any",
"user":"root"}],"facts":[{"keys":["*"]}]}}}"#;

fn frames(corpus: &'static str) -> Vec<&'static str> {
    corpus.lines().collect()
}

/// A frame that is read says the same when it is sent on.
fn is_read<M: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(input: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(input) else { return false };
    match decode::<M>(text) {
        Frame::Message(message) => {
            let Ok(sent) = encode(&message) else { return false };
            assert_eq!(decode(&sent), Frame::Message(message));
            true
        }
        Frame::Unknown(name) => {
            assert!(name.chars().count() <= 64);
            false
        }
        Frame::Malformed(_) => {
            let _ = malformed_offer(text);
            false
        }
    }
}

#[test]
fn what_an_agent_says_is_read_or_refused() {
    run(&Target {
        name: "to-host",
        good: one_of(frames(include_str!("../../../../sdk/protocol/corpus/to-host.jsonl"))),
        words: WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: is_read::<ToHost>,
    });
}

#[test]
fn what_a_host_says_is_read_or_refused() {
    let mut good = frames(include_str!("../../../../sdk/protocol/corpus/to-agent.jsonl"));
    good.push(OFFER);
    run(&Target {
        name: "to-agent",
        good: one_of(good),
        words: WORDS,
        json: Json::Whole,
        most_bytes: 32 << 10,
        room: Room::USUAL,
        takes: |input| {
            if let Ok(text) = std::str::from_utf8(input) {
                let hosts = bounded_hosts(text.split('"').map(str::to_owned));
                assert!(hosts.len() <= muster_protocol::HOSTS);
            }
            is_read::<ToAgent>(input)
        },
    });
}

#[test]
fn what_a_node_collected_is_read_or_refused_and_no_order_in_it_means_anything() {
    run(&Target {
        name: "collected",
        good: one_of(vec![
            r#"{"collector":"muster:applications","type_name":"AWS:Application","schema_version":"1.1","captured_millis":1,"content_hash":"00",
            "entries":[{"Name":"a","Version":"1"},{"Name":"b"},{}]}"#,
        ]),
        words: &["Name", "AWS:Application", "Custom:Rack", "1.0", "{}", "{},{}", "\"a\":\"b\"", "entries"],
        json: Json::Whole,
        most_bytes: 128 << 10,
        room: Room::USUAL,
        takes: |input| {
            let Ok(collected) = serde_json::from_slice::<Collected>(input) else { return false };
            let Collected { type_name, schema_version, mut entries, .. } = collected;
            let hash = content_hash(&type_name, &schema_version, &entries);
            entries.reverse();
            assert_eq!(content_hash(&type_name, &schema_version, &entries), hash);
            entries.push([("another".to_owned(), hash.clone())].into());
            assert_ne!(content_hash(&type_name, &schema_version, &entries), hash);
            // No text is anybody's signature or key, whatever it looks like.
            assert!(!signed::verify(&hash, input, &type_name) && signed::public_key_of(&schema_version).is_none());
            true
        },
    });
}
