use super::testing::{CONFIGURATION, KEYS, Provider, Reply, Signing};
use super::*;
use serde_json::json;

/// Goes on in time, in the midst of real connections.
async fn later(by: Duration) {
    tokio::time::pause();
    tokio::time::advance(by).await;
    tokio::time::resume();
}

async fn code(issuers: &Issuers, provider: &Provider) -> String {
    issuers.keys(&provider.url, Some("one")).await.unwrap_err().code.into_owned()
}

#[tokio::test]
async fn keys_are_found_by_discovery_and_kept_for_five_minutes() {
    let (issuers, one) = (Issuers::default(), Signing::new("one"));
    let provider = Provider::start(&[&one]).await;
    for _ in 0..3 {
        assert!(issuers.keys(&provider.url, Some("one")).await.unwrap().has(Some("one")));
    }
    assert_eq!(provider.requests(), 2);
    later(KEPT_FOR).await;
    issuers.keys(&provider.url, Some("one")).await.unwrap();
    assert_eq!(provider.requests(), 4);
}

#[tokio::test]
async fn a_slash_at_the_end_of_the_url_is_part_of_the_issuer_and_not_of_the_path() {
    let (issuers, one) = (Issuers::default(), Signing::new("one"));
    let provider = Provider::start(&[&one]).await;
    let url = provider.at("/realm/");
    provider.says(CONFIGURATION, &json!({ "issuer": url, "jwks_uri": provider.at(KEYS) }));
    assert!(issuers.keys(&url, Some("one")).await.is_ok());
}

#[tokio::test]
async fn a_new_key_is_found_and_a_flood_of_unknown_ones_asks_once_in_half_a_minute() {
    let (issuers, one, two) = (Issuers::default(), Signing::new("one"), Signing::new("two"));
    let provider = Provider::start(&[&one]).await;
    let has = async |name: &str| issuers.keys(&provider.url, Some(name)).await.unwrap().has(Some(name));
    assert!(has("one").await);
    provider.has(&[&one, &two]);
    for number in 0..100 {
        assert!(!has(&format!("unknown-{number}")).await);
    }
    assert!(!has("two").await);
    assert_eq!(provider.discoveries(), 1);
    later(AFTER_UNKNOWN).await;
    assert!(has("two").await);
    for number in 0..100 {
        assert!(!has(&format!("unknown-{number}")).await);
    }
    assert_eq!(provider.discoveries(), 2);
}

#[tokio::test]
async fn many_who_ask_at_once_make_one_request_even_if_the_first_hangs_up() {
    let (issuers, one) = (Issuers::default(), Signing::new("one"));
    let provider = Provider::start(&[&one]).await;
    let hung_up = tokio::time::timeout(Duration::ZERO, issuers.keys(&provider.url, None)).await;
    assert!(hung_up.is_err());
    let asked = (0..50).map(|_| issuers.keys(&provider.url, Some("one")));
    for answer in futures_util::future::join_all(asked).await {
        assert!(answer.unwrap().has(Some("one")));
    }
    assert_eq!(provider.discoveries(), 1);
}

#[tokio::test]
async fn a_failure_is_the_answer_to_all_for_five_seconds() {
    let (issuers, one) = (Issuers::default(), Signing::new("one"));
    let provider = Provider::start(&[&one]).await;
    provider.replies(KEYS, Reply::Status(503));
    for _ in 0..10 {
        assert_eq!(code(&issuers, &provider).await, "IDPCommunicationError");
    }
    assert_eq!(provider.requests(), 2);
    provider.has(&[&one]);
    later(AFTER_FAILURE).await;
    assert!(issuers.keys(&provider.url, Some("one")).await.is_ok());
}

#[tokio::test]
async fn a_provider_that_fails_meanwhile_keeps_the_keys_that_it_gave_for_their_time() {
    let (issuers, one) = (Issuers::default(), Signing::new("one"));
    let provider = Provider::start(&[&one]).await;
    issuers.keys(&provider.url, Some("one")).await.unwrap();
    provider.replies(CONFIGURATION, Reply::Status(500));
    later(AFTER_UNKNOWN).await;
    assert!(issuers.keys(&provider.url, Some("two")).await.is_err());
    assert!(issuers.keys(&provider.url, Some("one")).await.is_ok());
    later(KEPT_FOR).await;
    assert_eq!(code(&issuers, &provider).await, "IDPCommunicationError");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_does_not_answer_is_waited_for_five_seconds() {
    let provider = Provider::start(&[]).await;
    provider.replies(CONFIGURATION, Reply::Never);
    let began = Instant::now();
    assert_eq!(code(&Issuers::default(), &provider).await, "IDPCommunicationError");
    assert!(began.elapsed() <= PATIENCE + Duration::from_secs(1), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_provider_that_is_not_there_cannot_be_reached() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(Issuers::default().keys(&url, None).await.unwrap_err().code, "IDPCommunicationError");
}

#[tokio::test]
async fn answers_that_are_not_a_providers_give_no_keys() {
    let one = Signing::new("one");
    let provider = Provider::start(&[&one]).await;
    let elsewhere = Provider::start(&[&one]).await;
    let (own, keys) = (provider.url.clone(), provider.at(KEYS));
    let body = |value: serde_json::Value| Reply::Body(value.to_string().into_bytes());
    let config = |issuer: &str, keys: &str| body(json!({ "issuer": issuer, "jwks_uri": keys }));
    let broken = [
        (CONFIGURATION, Reply::Status(404)),
        (CONFIGURATION, Reply::Redirect(elsewhere.at(CONFIGURATION))),
        (CONFIGURATION, Reply::Body(b"<html>".to_vec())),
        (CONFIGURATION, body(json!({ "issuer": own }))),
        (CONFIGURATION, config(&elsewhere.url, &keys)),
        (CONFIGURATION, config(&format!("{own}/"), &keys)),
        // Nothing is fetched from another port of this machine, another scheme, or by a name and password.
        (CONFIGURATION, config(&own, &elsewhere.at(KEYS))),
        (CONFIGURATION, config(&own, "file:///etc/passwd")),
        (CONFIGURATION, config(&own, &keys.replace("http://", "http://user:word@"))),
        (CONFIGURATION, config(&own, "http://169.254.169.254/latest/meta-data")),
        (CONFIGURATION, config(&own, "keys")),
        (CONFIGURATION, Reply::Body([b"{", " ".repeat(ANSWER_BYTES).as_bytes(), b"}"].concat())),
        (KEYS, Reply::Redirect(elsewhere.at(KEYS))),
        (KEYS, Reply::Status(204)),
        (KEYS, Reply::Body(vec![b'['; ANSWER_BYTES + 1])),
        (KEYS, Reply::Body(vec![b'['; ANSWER_BYTES])),
        (KEYS, body(json!({ "keys": [] }))),
        (KEYS, body(json!({ "keys": [{ "kty": "oct", "k": "c2VjcmV0", "kid": "one" }] }))),
        (KEYS, body(json!({ "keys": vec![one.public(); 101] }))),
    ];
    for (number, (path, reply)) in broken.into_iter().enumerate() {
        provider.replies(CONFIGURATION, config(&own, &keys));
        provider.has(&[&one]);
        provider.replies(path, reply);
        assert_eq!(code(&Issuers::default(), &provider).await, "InvalidIdentityToken", "case {number}");
    }
    assert_eq!(elsewhere.requests(), 0);
}

#[test]
fn a_provider_over_tls_has_its_keys_over_tls_at_any_host() {
    let may = |provider: &str, at: &str| may_have_keys(&Url::parse(provider).unwrap(), &Url::parse(at).unwrap());
    assert!(may("https://accounts.google.com", "https://www.googleapis.com/oauth2/v3/certs"));
    assert!(!may("https://accounts.google.com", "http://accounts.google.com/certs"));
    assert!(!may("https://accounts.google.com", "http://127.0.0.1/certs"));
    assert!(may("http://127.0.0.1:8080/realm", "http://127.0.0.1:8080/certs"));
    assert!(!may("http://127.0.0.1:8080/realm", "http://127.0.0.1:22/certs"));
    assert!(!may("http://localhost:8080/realm", "http://127.0.0.1:8080/certs"));
}

#[tokio::test]
async fn no_more_providers_are_kept_than_there_is_room_for() {
    let issuers = Issuers::default();
    for number in 0..PROVIDERS * 2 {
        issuers.of(&format!("https://{number}.example"));
    }
    assert!(issuers.0.lock().unwrap().len() <= PROVIDERS);
}
