use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::access::issuers::testing::Signing;

/// Tokens and keys that another library made.
static VECTORS: &str = include_str!("vectors.json");
/// When they were made.
const ISSUED: i64 = 1_767_225_600;
const EXPIRES: i64 = ISSUED + 3_600;

/// RFC 7515, appendix A.2 and A.3: what is signed, but for the header.
const RFC_CLAIMS: &str =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const RFC_N: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
const RFC_RS256: &str = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const RFC_ES256: &str = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

fn keys(keys: &Value) -> Keys {
    Keys::parse(json!({ "keys": keys }).to_string().as_bytes()).unwrap()
}

fn vectors() -> (Value, Keys) {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let keys = keys(&vectors["keys"]);
    (vectors["tokens"].clone(), keys)
}

fn claims() -> Value {
    json!({ "iss": "https://idp.example", "sub": "ann", "aud": "muster", "iat": ISSUED, "exp": EXPIRES })
}

fn with(claim: &str, value: Value) -> Value {
    let mut claims = claims();
    claims[claim] = value;
    claims
}

fn without(claim: &str) -> Value {
    let mut claims = claims();
    claims.as_object_mut().unwrap().remove(claim);
    claims
}

fn code<T>(result: Result<T>) -> String {
    result.err().map(|error| error.code.into_owned()).unwrap_or_default()
}

fn holds(text: &str, keys: &Keys) -> bool {
    Token::parse(text).is_ok_and(|token| token.is_signed_by(keys))
}

fn encoded(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

#[test]
fn the_signatures_of_rfc_7515_hold_and_no_other_bit_does() {
    let rsa = keys(&json!([{ "kty": "RSA", "n": RFC_N, "e": "AQAB" }]));
    let ec = keys(&json!([{
        "kty": "EC", "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
    }]));
    for (keys, header, signature, algorithm) in [
        (&rsa, "eyJhbGciOiJSUzI1NiJ9", RFC_RS256, Algorithm::Rs256),
        (&ec, "eyJhbGciOiJFUzI1NiJ9", RFC_ES256, Algorithm::Es256),
    ] {
        let message = [header, RFC_CLAIMS].join(".").into_bytes();
        let signature = URL_SAFE_NO_PAD.decode(signature).unwrap();
        assert!(keys.0[0].verifies(algorithm, &message, &signature));
        for other in [Algorithm::Rs384, Algorithm::Rs512, Algorithm::Es384] {
            assert!(!keys.0[0].verifies(other, &message, &signature));
        }
        for bit in 0..signature.len() * 8 {
            let mut altered = signature.clone();
            altered[bit / 8] ^= 1 << (bit % 8);
            assert!(!keys.0[0].verifies(algorithm, &message, &altered), "bit {bit}");
        }
    }
}

#[test]
fn tokens_of_another_library_hold_by_each_algorithm() {
    let (tokens, keys) = vectors();
    for algorithm in ["RS256", "RS384", "RS512", "ES256", "ES384"] {
        let token = Token::parse(tokens[algorithm].as_str().unwrap()).unwrap();
        assert!(token.is_signed_by(&keys), "{algorithm}");
        assert_eq!(token.claims.issuer, "https://idp.example/realm");
        assert_eq!(token.claims.subject, "repo:acme/app:ref:refs/heads/main");
        assert!(token.claims.check_times(ISSUED).is_ok());
    }
    assert!(!holds(tokens["1024 bits"].as_str().unwrap(), &keys));
}

#[test]
fn a_token_with_any_character_altered_is_refused() {
    let (tokens, keys) = vectors();
    for algorithm in ["RS256", "ES256", "ES384"] {
        let text = tokens[algorithm].as_str().unwrap();
        for at in 0..text.len() {
            for other in ['A', 'B', '_', '.', '=', '+', ' '] {
                let mut altered = text.to_owned();
                altered.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
                assert!(altered == text || !holds(&altered, &keys), "{algorithm} at {at}: {other}");
            }
            let cut = [&text[..at], &text[at + 1..]].concat();
            assert!(!holds(&cut, &keys), "{algorithm} without {at}");
        }
        for added in ["A", "=", ".", ".AA", " ", "\n"] {
            assert!(!holds(&[text, added].concat(), &keys));
            assert!(!holds(&[added, text].concat(), &keys));
        }
    }
}

#[test]
fn no_algorithm_is_taken_but_those_with_public_keys() {
    let one = Signing::new("one");
    let keys = keys(&json!([one.public(), { "kty": "oct", "kid": "secret", "k": "c2VjcmV0", "alg": "HS256" }]));
    assert!(holds(&one.token(&claims()), &keys));
    for algorithm in ["none", "None", "", "HS256", "HS512", "PS256", "ES512", "EdDSA", "es256", "ES256 "] {
        let header = json!({ "alg": algorithm, "kid": "one" });
        assert!(!holds(&one.signed(&header, &claims()), &keys), "{algorithm}");
    }
    for algorithm in ["RS256", "ES384"] {
        assert!(!holds(&one.signed(&json!({ "alg": algorithm, "kid": "one" }), &claims()), &keys), "{algorithm}");
    }
    // The public key in the place of a shared secret, and nothing in the place of a signature.
    let unsigned = [encoded(r#"{"alg":"none"}"#), encoded(&claims().to_string()), String::new()].join(".");
    assert!(Token::parse(&unsigned).is_err());
    let message = [encoded(r#"{"alg":"HS256","kid":"one"}"#), encoded(&claims().to_string())].join(".");
    let public = URL_SAFE_NO_PAD.decode(one.public()["x"].as_str().unwrap()).unwrap();
    let mac = ring::hmac::sign(&ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &public), message.as_bytes());
    assert!(Token::parse(&[message, URL_SAFE_NO_PAD.encode(mac)].join(".")).is_err());
}

#[test]
fn a_header_brings_no_key_and_no_extension() {
    let (one, strange) = (Signing::new("one"), Signing::new("one"));
    let keys = keys(&json!([one.public()]));
    let header =
        json!({ "alg": "ES256", "kid": "one", "jwk": strange.public(), "jku": "https://evil.example", "x5c": ["A"] });
    assert!(!holds(&strange.signed(&header, &claims()), &keys));
    assert!(holds(&one.signed(&header, &claims()), &keys));
    for crit in [json!(["b64"]), json!([]), json!(null)] {
        assert!(!holds(&one.signed(&json!({ "alg": "ES256", "kid": "one", "crit": crit }), &claims()), &keys));
    }
    for kid in [
        json!(7),
        json!(["one"]),
        json!(""),
        json!("One"),
        json!("one\u{0}"),
        json!("../one"),
        json!("a".repeat(2_000)),
    ] {
        assert!(!holds(&one.signed(&json!({ "alg": "ES256", "kid": kid }), &claims()), &keys), "{kid}");
    }
}

#[test]
fn parts_are_objects_whose_members_stand_there_once() {
    let rest = encoded(&claims().to_string());
    let header = encoded(r#"{"alg":"ES256","kid":"one"}"#);
    let token = |header: &str, claims: &str| Token::parse(&[header, claims, "AAAA"].join(".")).is_ok();
    assert!(token(&header, &rest));
    assert!(!token(&encoded(r#"["ES256","one",false]"#), &rest));
    assert!(!token(&encoded(r#"{"alg":"ES256","alg":"ES256"}"#), &rest));
    assert!(!token(&encoded(r#"{"alg":"ES256"} {}"#), &rest));
    let twice = claims().to_string().replacen('{', r#"{"sub":"root","#, 1);
    assert!(!token(&header, &encoded(&twice)));
    assert!(!token(&header, &encoded(&"[".repeat(10_000))));
}

#[test]
fn a_token_that_names_no_key_needs_that_there_is_one_only() {
    let (one, two) = (Signing::new("one"), Signing::new("two"));
    let text = one.signed(&json!({ "alg": "ES256" }), &claims());
    assert!(holds(&text, &keys(&json!([one.public()]))));
    assert!(!holds(&text, &keys(&json!([one.public(), two.public()]))));
    // One of another kind is not in question.
    let rsa = json!({ "kty": "RSA", "n": RFC_N, "e": "AQAB" });
    assert!(holds(&text, &keys(&json!([rsa, one.public()]))));
}

#[test]
fn a_key_counts_for_what_it_was_made_for() {
    let one = Signing::new("one");
    let text = one.token(&claims());
    let altered = |member: &str, value: Value| {
        let mut key = one.public();
        key[member] = value;
        Keys::parse(json!({ "keys": [key] }).to_string().as_bytes()).is_ok_and(|keys| holds(&text, &keys))
    };
    assert!(altered("use", json!("sig")) && altered("key_ops", json!(["verify"])) && altered("x5c", json!([1])));
    for (member, value) in [
        ("use", json!("enc")),
        ("key_ops", json!(["encrypt"])),
        ("alg", json!("ES384")),
        ("alg", json!("RS256")),
        ("alg", json!("ECDH-ES")),
        ("kty", json!("RSA")),
        ("kty", json!("oct")),
        ("crv", json!("P-384")),
        ("crv", json!("secp256k1")),
        ("kid", json!("two")),
        ("x", json!("AAAA")),
        ("x", one.public()["y"].clone()),
        ("y", json!("!")),
    ] {
        assert!(!altered(member, value.clone()), "{member} {value}");
    }
}

#[test]
fn a_set_has_a_hundred_keys_at_most_and_one_of_use_at_least() {
    let one = Signing::new("one").public();
    let parse = |keys: Value| Keys::parse(json!({ "keys": keys }).to_string().as_bytes()).is_ok();
    assert!(parse(json!(vec![one.clone(); 100])));
    assert!(!parse(json!(vec![one.clone(); 101])));
    assert!(parse(json!([7, null, {}, { "kty": "OKP" }, one])));
    assert!(!parse(json!([])) && !parse(json!({})) && !parse(json!([{ "kty": "RSA", "n": "", "e": "" }])));
}

#[test]
fn a_token_is_twenty_thousand_characters_long_at_most() {
    let one = Signing::new("one");
    let keys = keys(&json!([one.public()]));
    let mut long = with("groups", json!("a".repeat(14_000)));
    let text = one.token(&long);
    assert!(text.len() < MAX_CHARACTERS && holds(&text, &keys));
    long["groups"] = json!("a".repeat(15_000));
    let text = one.token(&long);
    assert!(text.len() > MAX_CHARACTERS && !holds(&text, &keys));
}

#[test]
fn a_token_holds_from_when_it_says_until_it_says_with_five_minutes_for_clocks() {
    let one = Signing::new("one");
    let check = |claims: &Value, now: i64| code(Token::parse(&one.token(claims)).unwrap().claims.check_times(now));
    assert_eq!(check(&claims(), ISSUED - 300), "");
    assert_eq!(check(&claims(), ISSUED - 301), "InvalidIdentityToken");
    assert_eq!(check(&claims(), EXPIRES + 299), "");
    assert_eq!(check(&claims(), EXPIRES + 300), "ExpiredTokenException");
    let later = with("nbf", json!(ISSUED + 1_000));
    assert_eq!(check(&later, ISSUED + 699), "InvalidIdentityToken");
    assert_eq!(check(&later, ISSUED + 700), "");
    // However long it says.
    let long = with("exp", json!(ISSUED + 1_000_000));
    assert_eq!(check(&long, ISSUED + 86_700), "");
    assert_eq!(check(&long, ISSUED + 86_701), "ExpiredTokenException");
    let message = Token::parse(&one.token(&claims())).unwrap().claims.check_times(EXPIRES + 300).unwrap_err().message;
    assert_eq!(
        message,
        "Token expired: current date/time 1767229500 must be before the expiration date/time 1767229200"
    );
}

#[test]
fn claims_have_to_be_there_and_of_their_kind() {
    let one = Signing::new("one");
    let read = |claims: &Value| Token::parse(&one.token(claims)).is_ok();
    for missing in ["iss", "sub", "aud", "exp", "iat"] {
        assert!(!read(&without(missing)), "{missing}");
        assert!(!read(&with(missing, json!(null))), "{missing}");
    }
    for (claim, value) in [
        ("exp", json!("1767229200")),
        ("exp", json!(-1)),
        ("exp", json!(1e300)),
        ("nbf", json!("now")),
        ("sub", json!("")),
        ("sub", json!("a\u{0}b")),
        ("sub", json!("a".repeat(256))),
        ("sub", json!(7)),
        ("aud", json!({ "muster": true })),
        ("aud", json!([["muster"]])),
        ("azp", json!(["muster"])),
    ] {
        assert!(!read(&with(claim, value.clone())), "{claim} {value}");
    }
    assert!(read(&with("exp", json!(1_767_229_200.5))));
    let methods = |value: Value| Token::parse(&one.token(&with("amr", value))).unwrap().claims.methods().to_vec();
    assert_eq!(methods(json!("pwd")), ["pwd"]);
    assert_eq!(methods(json!(["pwd", "otp"])), ["pwd", "otp"]);
}

#[test]
fn the_audience_is_one_of_the_providers_clients() {
    let one = Signing::new("one");
    let clients = ["muster".to_owned(), "other".to_owned()];
    let audience = |claims: &Value| {
        let text = one.token(claims);
        Token::parse(&text).unwrap().claims.audience(&clients).map(str::to_owned).map_err(|error| error.message)
    };
    let wrong = Err("Incorrect token audience".to_owned());
    assert_eq!(audience(&claims()), Ok("muster".to_owned()));
    assert_eq!(audience(&with("aud", json!(["strange", "other"]))), Ok("other".to_owned()));
    for aud in [json!("Muster"), json!("muster "), json!("must"), json!("*"), json!([]), json!(["strange"])] {
        assert_eq!(audience(&with("aud", aud)), wrong);
    }
    // Whom it was given to counts before whom it is for.
    let mut given = with("azp", json!("other"));
    assert_eq!(audience(&given), Ok("other".to_owned()));
    given["azp"] = json!("strange");
    assert_eq!(audience(&given), wrong);
}

proptest! {
    #[test]
    fn nothing_that_a_stranger_sends_is_a_token(text in r"[A-Za-z0-9_\-.=]{0,200}|\PC{0,60}") {
        prop_assert!(Token::parse(&text).is_err());
    }

    #[test]
    fn whatever_stands_in_the_parts_nothing_panics(
        header in r#"\{("(alg|kid|crit|typ)":("ES256"|"RS256"|null|7|\[\]),?){0,4}\}"#,
        claims in r#"\{("(iss|sub|aud|exp|iat|nbf|amr)":("a"|null|7|1e99|\[\]|\{\}),?){0,8}\}"#,
        signature in prop::collection::vec(any::<u8>(), 0..100),
    ) {
        let (_, keys) = vectors();
        let text = [encoded(&header), encoded(&claims), URL_SAFE_NO_PAD.encode(signature)].join(".");
        prop_assert!(!holds(&text, &keys));
    }

    #[test]
    fn whatever_a_provider_has_for_keys_nothing_panics(
        n in prop::collection::vec(any::<u8>(), 0..1200), e in prop::collection::vec(any::<u8>(), 0..12),
        x in prop::collection::vec(any::<u8>(), 0..50), signature in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let set = json!({ "keys": [
            { "kty": "RSA", "n": text(&n), "e": text(&e) },
            { "kty": "EC", "crv": "P-256", "x": text(&x), "y": text(&x) },
            { "kty": "EC", "crv": "P-384", "x": text(&x), "y": text(&x) },
        ] });
        let parsed = Keys::parse(set.to_string().as_bytes()).unwrap_or_default();
        for algorithm in ["RS256", "RS512", "ES256", "ES384"] {
            let header = encoded(&json!({ "alg": algorithm }).to_string());
            let token = [header, encoded(&claims().to_string()), text(&signature)].join(".");
            prop_assert!(!holds(&token, &parsed));
        }
    }
}
