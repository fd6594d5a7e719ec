//! Identities that OIDC providers vouch for.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use muster_fuzz::{Json, Room, Target, one_of, run};
use muster_host::access::web_identity::{Keys, Token};
use serde_json::{Value, json};

/// Tokens and keys that another library made.
static IDENTITIES: LazyLock<(Vec<String>, Keys)> = LazyLock::new(|| {
    let vectors: Value = serde_json::from_str(include_str!("../../src/access/web_identity/vectors.json")).unwrap();
    let keys = Keys::parse(json!({"keys": vectors["keys"]}).to_string().as_bytes()).unwrap();
    let tokens = vectors["tokens"].as_object().unwrap().values().map(|token| token.as_str().unwrap().to_owned());
    (tokens.collect(), keys)
});

#[test]
fn web_identities_are_read_or_refused_and_none_is_believed_that_was_altered() {
    let vectors: Value = serde_json::from_str(include_str!("../../src/access/web_identity/vectors.json")).unwrap();
    let mut good = IDENTITIES.0.clone();
    good.push(json!({"keys": vectors["keys"]}).to_string());
    // Not yet written as a token: so what it says can be altered.
    good.push(
        json!({"header": {"alg": "ES256", "kid": "p256"}, "signature": "AAAA", "claims": {
            "iss": "https://idp.example", "sub": "ann", "aud": ["muster"], "azp": "muster", "iat": 1_767_225_600,
            "exp": 1_767_229_200, "nbf": 1.5, "amr": "pwd", "https://aws.amazon.com/source_identity": "a",
            "https://aws.amazon.com/tags": {"principal_tags": {"team": ["web"]}, "transitive_tag_keys": ["team"]},
        }})
        .to_string(),
    );
    run(&Target {
        name: "web-identity",
        good: one_of(good),
        words: &[
            "alg", "none", "HS256", "RS256", "ES384", "kid", "crit", "iss", "sub", "aud", "exp", "iat", "nbf", "1e11",
            ".", "=", "kty", "use",
        ],
        json: Json::Whole,
        most_bytes: 24 << 10,
        room: Room::USUAL,
        takes: |input| {
            let (known, keys) = &*IDENTITIES;
            let parsed = Keys::parse(input);
            let Ok(text) = std::str::from_utf8(input) else { return parsed.is_ok() };
            let assembled = serde_json::from_str::<Value>(text).ok().filter(Value::is_object).map(|token| {
                let part = |name: &str| URL_SAFE_NO_PAD.encode(token[name].to_string());
                let signature = token["signature"].as_str().unwrap_or_default();
                [part("header"), part("claims"), signature.to_owned()].join(".")
            });
            let text = assembled.as_deref().unwrap_or(text);
            let Ok(token) = Token::parse(text) else { return parsed.is_ok() };
            let client_ids = ["muster".to_owned()];
            let _ =
                (token.claims.check_times(1_767_225_700), token.claims.audience(&client_ids), token.claims.methods());
            let is_signed = token.is_signed_by(keys);
            assert!(!is_signed || known.iter().any(|known| known == text), "an altered one is believed");
            true
        },
    });
}
