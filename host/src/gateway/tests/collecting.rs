use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use muster_protocol::{Collected, Collection, CollectorFailure, Problem, ToAgent, ToHost, content_hash, signed};
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::*;
use crate::operation::{Answer, AnswerForm};
use crate::plugins::testing::{Step, grant, use_offer};
use crate::plugins::{GRANTS, GrantNodes};
use crate::store::RegionScope;
use crate::systems::nodes::testing::signing_key;

const NEEDS: &str = "[[needs.folders]]\npath = \"/etc/acme\"\naccess = \"read\"\nreason = \"Reads where the rack is\"";

/// A collector, which needs to read a folder.
fn collector<'t>(plugin: &'t str, action: &'t str) -> Step<'t> {
    Step { plugin, version: "1.0.1", action, platforms: &[], inputs: json!({}), needs: NEEDS }
}

fn folder() -> Value {
    json!({"folders": [{"path": "/etc/acme", "access": "read"}]})
}

/// Puts `acme/rack` in use, granted on these nodes.
async fn rack(served: &Served, nodes: GrantNodes) {
    use_offer(&served.ctx, "collector", &collector("acme/rack", "acme:rack")).await;
    grant(&served.ctx, "acme/rack", nodes, folder()).await;
}

/// What the host answers to a request that the node with that key signs over `signed_body`.
async fn ask(
    served: &Served,
    (method, path): (&str, &str),
    (node, key): (&str, u16),
    signed_body: &[u8],
    body: Vec<u8>,
) -> (StatusCode, Vec<u8>) {
    let (date, digest) = (served.host.env.now_millis().to_string(), signed::body_digest(signed_body));
    let text = signed::request(node, method, path, &date, &digest);
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(signed::NODE, node)
        .header(signed::DATE, &date)
        .header(signed::BODY, digest)
        .header(signed::SIGNATURE, signed::sign(&signing_key(key), &text))
        .body(Body::from(body))
        .unwrap();
    let answer = served.gateway.router().oneshot(request).await.unwrap();
    (answer.status(), to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec())
}

async fn collection(served: &Served, node: &str, key: u16) -> Collection {
    let (status, body) = ask(served, ("GET", muster_protocol::COLLECTION_PATH), (node, key), b"", Vec::new()).await;
    assert_eq!(status, StatusCode::OK, "{}", String::from_utf8_lossy(&body));
    serde_json::from_slice(&body).unwrap()
}

async fn names(served: &Served, node: &str, key: u16) -> Vec<String> {
    collection(served, node, key).await.collectors.into_iter().map(|collector| collector.name).collect()
}

fn found(served: &Served, collector: &str, type_name: &str, entries: Value) -> Collected {
    let entries: Vec<muster_protocol::Entry> = serde_json::from_value(entries).unwrap();
    let version = if type_name == "AWS:Application" { "1.1" } else { "1.0" };
    Collected {
        collector: collector.to_owned(),
        type_name: type_name.to_owned(),
        schema_version: version.to_owned(),
        captured_millis: served.host.env.now_millis(),
        content_hash: content_hash(type_name, version, &entries),
        entries,
    }
}

/// Sends what the node with the key 1 found: how it is refused, or nothing.
async fn send(served: &Served, node: &str, collected: &Collected) -> Option<(StatusCode, String)> {
    let body = serde_json::to_vec(collected).unwrap();
    let (status, answer) = ask(served, ("POST", muster_protocol::INVENTORY_PATH), (node, 1), &body.clone(), body).await;
    match status {
        StatusCode::NO_CONTENT => None,
        status => Some((status, serde_json::from_slice::<Problem>(&answer).unwrap().code)),
    }
}

/// What the host has of the type on the node.
async fn stored(served: &Served, node: &str, type_name: &str) -> Value {
    let request = json!({"InstanceId": node, "TypeName": type_name});
    operation(served, "ListInventoryEntries", request).await
}

async fn operation(served: &Served, name: &str, request: Value) -> Value {
    let registry = crate::registry();
    let model = registry.models().find(|model| model.name == name).unwrap();
    let request = registry.get(model).unwrap().prepare(request).unwrap();
    match request.run(served.ctx.clone(), AnswerForm::Value).await.unwrap() {
        Answer::Value(value) => value,
        Answer::Text(_) => panic!("text where a value was asked for"),
    }
}

#[tokio::test]
async fn a_node_runs_the_collectors_that_are_in_use_granted_there_and_of_its_platform() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    let offered = [
        ("acme/rack", collector("acme/rack", "acme:rack")),
        ("acme/windows", Step { platforms: &["windows"], ..collector("acme/windows", "acme:windows") }),
        ("acme/linux", Step { platforms: &["linux"], ..collector("acme/linux", "acme:linux") }),
        ("acme/asks", Step { inputs: json!({"required": ["files"]}), ..collector("acme/asks", "acme:asks") }),
    ];
    for (plugin, offer) in &offered {
        use_offer(&served.ctx, "collector", offer).await;
        assert!(names(&served, &node, 1).await.iter().all(|name| name != offer.action), "{plugin} is not granted");
        grant(&served.ctx, plugin, GrantNodes::Named(vec![node.clone()]), folder()).await;
    }
    let needless = Step { needs: "", ..collector("acme/needless", "acme:needless") };
    use_offer(&served.ctx, "collector", &needless).await;
    use_offer(&served.ctx, "step", &Step { needs: "", ..collector("acme/step", "acme:step") }).await;

    let collection = collection(&served, &node, 1).await;
    let named: Vec<&str> = collection.collectors.iter().map(|collector| collector.name.as_str()).collect();
    assert_eq!(named, ["acme:linux", "acme:needless", "acme:rack"]);
    assert_eq!((collection.every_seconds, collection.account), (1_800, served.ctx.scope.account.clone()));
    let rack = &collection.collectors[2];
    assert_eq!((rack.plugin.plugin.as_str(), rack.plugin.digest.as_str()), ("acme/rack", "1".repeat(64).as_str()));
    assert_eq!(serde_json::to_value(&rack.grant).unwrap(), folder());
    assert_eq!(names(&served, &other, 2).await, ["acme:needless"], "what needs nothing runs everywhere");
}

#[tokio::test]
async fn what_a_collector_found_replaces_what_was_there_and_the_node_hears_what_the_host_has() {
    let served = Served::start().await;
    let node = served.node(1).await;
    rack(&served, GrantNodes::All).await;
    let first = found(&served, "acme:rack", "Custom:Rack", json!([{"Row": "7"}, {"Row": "8"}]));
    assert_eq!(send(&served, &node, &first).await, None);
    assert_eq!(stored(&served, &node, "Custom:Rack").await["Entries"], json!([{"Row": "7"}, {"Row": "8"}]));
    let known = collection(&served, &node, 1).await.known;
    assert_eq!(known.get("Custom:Rack"), Some(&first.content_hash));

    let second = found(&served, "acme:rack", "Custom:Rack", json!([{"Row": "9"}]));
    assert_eq!(send(&served, &node, &second).await, None);
    let stored = stored(&served, &node, "Custom:Rack").await;
    assert_eq!(stored["Entries"], json!([{"Row": "9"}]));
    let captured = muster_types::Timestamp::parse(stored["CaptureTime"].as_str().unwrap()).unwrap();
    let whole_seconds = i64::try_from(second.captured_millis / 1000 * 1000).unwrap();
    assert_eq!(captured.0, whole_seconds);
}

#[tokio::test]
async fn only_a_collector_in_use_and_granted_there_says_something_and_only_of_types_that_are_its_own() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    let row = json!([{"Row": "7"}]);
    let forbidden = |code: &str| Some((StatusCode::FORBIDDEN, code.to_owned()));
    let invalid = |code: &str| Some((StatusCode::BAD_REQUEST, code.to_owned()));
    let rack_found = found(&served, "acme:rack", "Custom:Rack", row.clone());
    assert_eq!(send(&served, &node, &rack_found).await, forbidden("NotGranted"), "it is not in use");
    rack(&served, GrantNodes::Named(vec![other.clone()])).await;
    assert_eq!(send(&served, &node, &rack_found).await, forbidden("NotGranted"), "it is granted elsewhere");
    grant(&served.ctx, "acme/rack", GrantNodes::All, folder()).await;
    assert_eq!(send(&served, &node, &rack_found).await, None);

    use_offer(&served.ctx, "collector", &collector("muster/inventory", "muster:applications")).await;
    grant(&served.ctx, "muster/inventory", GrantNodes::All, folder()).await;
    let package = json!([{"Name": "bash"}]);
    for (what, collected, expected) in [
        (
            "a stranger's of AWS's",
            found(&served, "acme:rack", "AWS:Application", package.clone()),
            forbidden("NotGranted"),
        ),
        ("a bundled one of AWS's", found(&served, "muster:applications", "AWS:Application", package), None),
        (
            "one that the host writes",
            found(&served, "muster:applications", "AWS:Tag", json!([{"Key": "k", "Value": "v"}])),
            invalid("InvalidTypeNameException"),
        ),
        (
            "the other that the host writes",
            found(&served, "muster:applications", "AWS:InstanceInformation", json!([{"InstanceId": "i"}])),
            invalid("InvalidTypeNameException"),
        ),
        ("no type", found(&served, "acme:rack", "Custom:rack", row.clone()), invalid("InvalidTypeNameException")),
        ("what breaks the model", found(&served, "acme:rack", "Rack", row.clone()), forbidden("NotGranted")),
        (
            "a value that is too long",
            found(&served, "acme:rack", "Custom:Rack", json!([{"Row": "x".repeat(4_097)}])),
            invalid("ValidationException"),
        ),
        (
            "more entries than there may be",
            found(&served, "acme:rack", "Custom:Rack", json!(vec![json!({"Row": "7"}); 10_001])),
            invalid("Malformed"),
        ),
    ] {
        assert_eq!(send(&served, &node, &collected).await, expected, "{what}");
    }
    assert_eq!(stored(&served, &node, "Custom:Rack").await["Entries"], row, "what was refused changed nothing");
}

#[tokio::test]
async fn inventory_is_taken_from_the_node_that_signed_it_as_it_was_signed() {
    let served = Served::start().await;
    let (node, other) = (served.node(1).await, served.node(2).await);
    rack(&served, GrantNodes::All).await;
    let body = serde_json::to_vec(&found(&served, "acme:rack", "Custom:Rack", json!([{"Row": "7"}]))).unwrap();
    let post = ("POST", muster_protocol::INVENTORY_PATH);
    let changed = String::from_utf8(body.clone()).unwrap().replace("\"7\"", "\"8\"").into_bytes();
    let another = ("PUT", muster_protocol::INVENTORY_PATH);
    for (what, how, signer, signed_body, sent, status) in [
        ("another key", post, (node.as_str(), 2), &body, body.clone(), StatusCode::FORBIDDEN),
        ("another node", post, (other.as_str(), 1), &body, body.clone(), StatusCode::FORBIDDEN),
        ("another body", post, (node.as_str(), 1), &body, changed, StatusCode::FORBIDDEN),
        ("another method", another, (node.as_str(), 1), &body, body.clone(), StatusCode::METHOD_NOT_ALLOWED),
        ("no inventory", post, (node.as_str(), 1), &b"{}".to_vec(), b"{}".to_vec(), StatusCode::BAD_REQUEST),
        ("its own", post, (node.as_str(), 1), &body, body.clone(), StatusCode::NO_CONTENT),
    ] {
        assert_eq!(ask(&served, how, signer, signed_body, sent).await.0, status, "{what}");
    }
    let large = vec![b' '; muster_protocol::COLLECTED_BYTES + 1];
    let (status, _) = ask(&served, post, (&node, 1), &large.clone(), large).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}

/// More of them in its bytes than a host could hold. What comes of it is said before it is known whose collector it is.
#[tokio::test]
async fn a_body_of_millions_of_empty_entries_is_refused_at_the_first_that_is_too_many() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let nobody_s = found(&served, "acme:unknown", "Custom:Rack", json!([]));
    let mut body = serde_json::to_vec(&nobody_s).unwrap();
    assert!(body.ends_with(b"[]}"));
    body.truncate(body.len() - 2);
    while body.len() < muster_protocol::COLLECTED_BYTES - 10 {
        body.extend_from_slice(b"{},");
    }
    body.extend_from_slice(b"{}]}");
    let post = ("POST", muster_protocol::INVENTORY_PATH);
    let (status, answer) = ask(&served, post, (&node, 1), &body.clone(), body).await;
    let problem: Problem = serde_json::from_slice(&answer).unwrap();
    assert_eq!((status, problem.code.as_str()), (StatusCode::BAD_REQUEST, "Malformed"));
    assert!(problem.message.contains("at most 10000 entries"), "{}", problem.message);
}

/// A request that the node with the key 1 signs, with a body that comes as it is given: how it was answered, and after how long.
async fn slowly(
    served: &Served,
    node: &str,
    announced: Option<usize>,
    whole: &[u8],
    body: Body,
) -> (StatusCode, std::time::Duration) {
    let (path, date) = (muster_protocol::INVENTORY_PATH, served.host.env.now_millis().to_string());
    let digest = signed::body_digest(whole);
    let text = signed::request(node, "POST", path, &date, &digest);
    let mut request = Request::post(path)
        .header(signed::NODE, node)
        .header(signed::DATE, &date)
        .header(signed::BODY, digest)
        .header(signed::SIGNATURE, signed::sign(&signing_key(1), &text));
    if let Some(bytes) = announced {
        request = request.header("content-length", bytes.to_string());
    }
    let began = tokio::time::Instant::now();
    let answer = served.gateway.router().oneshot(request.body(body).unwrap()).await.unwrap();
    (answer.status(), began.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_body_has_the_time_of_what_came_of_it_and_not_of_what_was_announced() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    rack(&served, GrantNodes::All).await;
    let seconds = std::time::Duration::from_secs;
    for announced in [Some(20_000_000), None] {
        let never = Body::from_stream(futures_util::stream::pending::<std::io::Result<axum::body::Bytes>>());
        let answered = slowly(&served, &node, announced, b"x", never).await;
        assert_eq!(answered, (StatusCode::REQUEST_TIMEOUT, seconds(30)), "{announced:?}");
        // A byte in ten seconds is no line that anyone has.
        let trickle = futures_util::stream::unfold((), |()| async {
            tokio::time::sleep(std::time::Duration::from_secs(10)).await;
            Some((std::io::Result::Ok(axum::body::Bytes::from_static(b"x")), ()))
        });
        let answered = slowly(&served, &node, announced, b"x", Body::from_stream(trickle)).await;
        assert_eq!(answered, (StatusCode::REQUEST_TIMEOUT, seconds(30)), "{announced:?}");
    }
    // Two megabytes at the slowest rate take two minutes.
    let row = json!(vec![json!({"Row": "x".repeat(4_000)}); 500]);
    let whole = serde_json::to_vec(&found(&served, "acme:rack", "Custom:Rack", row)).unwrap();
    let pieces: Vec<_> = whole.chunks(16 * 1024).map(axum::body::Bytes::copy_from_slice).collect();
    let slow = futures_util::stream::unfold(pieces.into_iter(), |mut pieces| async {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        pieces.next().map(|piece| (std::io::Result::Ok(piece), pieces))
    });
    let (status, took) = slowly(&served, &node, Some(whole.len()), &whole, Body::from_stream(slow)).await;
    assert_eq!(status, StatusCode::NO_CONTENT);
    assert!(took > seconds(120), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_node_that_sends_nothing_of_what_it_announced_holds_its_own_place_alone_and_not_for_long() {
    let served = Served::simulated().await;
    let (stalls, other) = (served.node(1).await, served.node(2).await);
    let begin = |node: &str, key| {
        let (path, date) = (muster_protocol::INVENTORY_PATH, served.host.env.now_millis().to_string());
        let digest = signed::body_digest(b"x");
        let text = signed::request(node, "POST", path, &date, &digest);
        let request = Request::post(path)
            .header(signed::NODE, node)
            .header(signed::DATE, &date)
            .header(signed::BODY, digest)
            .header("content-length", "1")
            .header(signed::SIGNATURE, signed::sign(&signing_key(key), &text))
            .body(Body::from_stream(futures_util::stream::pending::<std::io::Result<axum::body::Bytes>>()))
            .unwrap();
        let router = served.gateway.router();
        tokio::spawn(async move { router.oneshot(request).await.unwrap().status() })
    };
    let (first, stranger) = (begin(&stalls, 1), begin(&other, 2));
    tokio::task::yield_now().await;
    assert_eq!(begin(&stalls, 1).await.unwrap(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(first.await.unwrap(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(stranger.await.unwrap(), StatusCode::REQUEST_TIMEOUT);
    assert_eq!(begin(&stalls, 1).await.unwrap(), StatusCode::REQUEST_TIMEOUT);
}

#[tokio::test]
async fn connected_nodes_are_told_when_collectors_are_put_in_use_granted_or_taken_back_and_of_nothing_else() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let collect = Some(ToAgent::Collect { within_seconds: 0 });
    use_offer(&served.ctx, "collector", &collector("acme/rack", "acme:rack")).await;
    assert_eq!(agent.hear().await, collect, "put in use");
    grant(&served.ctx, "acme/rack", GrantNodes::All, folder()).await;
    assert_eq!(agent.hear().await, collect, "granted");
    use_offer(&served.ctx, "step", &Step { needs: "", ..collector("acme/step", "acme:step") }).await;
    grant(&served.ctx, "acme/step", GrantNodes::All, json!({})).await;
    let account = served.ctx.scope.account_scope();
    let take = async |tx: &mut Tx| Ok(tx.delete(&GRANTS, &account, "acme/rack").await?);
    served.host.store.transact(take).await.unwrap();
    assert_eq!(agent.hear().await, collect, "taken back, and nothing was said of the step");
    agent.heard_by_host().await;

    let other = Ctx { scope: RegionScope::new("999988887777", "eu-west-1"), ..served.ctx.clone() };
    use_offer(&other, "collector", &collector("acme/rack", "acme:rack")).await;
    grant(&other, "acme/rack", GrantNodes::All, folder()).await;
    // Told after that, by the same task.
    grant(&served.ctx, "acme/rack", GrantNodes::All, folder()).await;
    assert_eq!(agent.hear().await, collect, "of its own account alone");
    agent.heard_by_host().await;
}

#[tokio::test(start_paused = true)]
async fn what_the_host_has_is_to_be_said_again_before_it_is_dropped_and_after_it_was_deleted() {
    let served = Served::simulated().await;
    let node = served.node(1).await;
    rack(&served, GrantNodes::All).await;
    let known = async || collection(&served, &node, 1).await.known.contains_key("Custom:Rack");
    let collected = || found(&served, "acme:rack", "Custom:Rack", json!([{"Row": "7"}]));
    assert_eq!(send(&served, &node, &collected()).await, None);
    assert!(known().await);
    let days = |days: u64| std::time::Duration::from_secs(days * 24 * 60 * 60);
    tokio::time::sleep(days(7)).await;
    assert!(known().await);
    tokio::time::sleep(days(1)).await;
    assert!(!known().await, "it is said again now and then");
    assert_eq!(send(&served, &node, &collected()).await, None);
    assert!(known().await);
    // What stays for as long as it takes to delete it is not there for the node.
    operation(&served, "DeleteInventory", json!({"TypeName": "Custom:Rack"})).await;
    assert!(!known().await);
}

#[tokio::test]
async fn a_deregistered_node_is_told_nothing() {
    let served = Served::start().await;
    let node = served.node(1).await;
    rack(&served, GrantNodes::All).await;
    testing::deregister(&served.ctx, &node).await;
    let (status, _) = ask(&served, ("GET", muster_protocol::COLLECTION_PATH), (&node, 1), b"", Vec::new()).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn collectors_that_failed_are_shown_until_they_do_not_fail_any_more() {
    let served = Served::start().await;
    let node = served.node(1).await;
    let mut agent = served.agent(&node, 1).await;
    let failure = |collector: &str, message: &str| CollectorFailure {
        collector: collector.to_owned(),
        code: "no-rack-file".to_owned(),
        message: message.to_owned(),
    };
    let mut shown = async |failures: Vec<CollectorFailure>| {
        agent.say(&ToHost::CollectionEnded { failures }).await;
        agent.heard_by_host().await;
        operation(&served, "ListCollectorFailures", json!({})).await["Failures"].clone()
    };
    let first = shown(vec![failure("acme:rack", "not there"), failure("acme:room", "a\u{1b}[2K\nb")]).await;
    let told = |number: usize, member: &str| first[number][member].as_str().unwrap().to_owned();
    assert_eq!((told(0, "NodeId"), told(0, "CollectorName")), (node.clone(), "acme:rack".to_owned()));
    assert_eq!((told(0, "Code"), told(0, "Message")), ("no-rack-file".to_owned(), "not there".to_owned()));
    assert_eq!(told(1, "Message"), "a\\u{1b}[2K\\u{a}b", "it is shown, and not obeyed");
    let again = shown(vec![failure("acme:rack", "not there")]).await;
    assert_eq!(again, json!([first[0]]), "since it was first told");
    assert_eq!(shown(Vec::new()).await, json!([]));
    // The name is part of a key, and what is shown of it is longer than what was said.
    let unseen = failure(&"\u{e0001}".repeat(300), &"\u{e0001}".repeat(5_000));
    let long = shown(vec![unseen]).await;
    let length = |member: &str| long[0][member].as_str().unwrap().len();
    assert!(length("CollectorName") <= 128 && length("Message") <= 10_000, "{long}");
    let most = (0..100).map(|number| failure(&format!("acme:c{number}"), &"x".repeat(5_000))).collect();
    assert_eq!(shown(most).await.as_array().unwrap().len(), 50, "a page of them");

    testing::deregister(&served.ctx, &node).await;
    served.until(async || operation(&served, "ListCollectorFailures", json!({})).await["Failures"] == json!([])).await;
}
