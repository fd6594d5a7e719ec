//! Web identity tokens: JWTs by which a provider says who somebody is, and the public keys that they are held against. Pure: the time is
//! given, and keys are what [`Issuers`](super::Issuers) found.
//!
//! Not by the crate `jsonwebtoken`: it asks the system for the time and not [`Env`](muster_env::Env), and brings a provider of cryptography
//! beside the one that is here. What would be left of it is the splitting at two dots; all mathematics are `ring`'s.
//!
//! Invariants:
//! - tokens and keys are data from strangers: nothing here panics on them, and what a token costs is bounded by its length;
//! - there is one way to write a token: other base64 of the same bytes, padding, blanks, and members that are read and stand there twice are refused;
//! - what a token says of its algorithm only chooses among asymmetric ones, and a key counts for no algorithm that it was not made for;
//! - claims of a token mean nothing before [`Token::is_signed_by`] has said so.

#[cfg(test)]
mod tests;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use crate::operation::{Error, Result};

/// The longest token, in characters: the model's own bound.
pub const MAX_CHARACTERS: usize = 20_000;
/// Keys of a provider: AWS takes a hundred of each kind.
pub const MAX_KEYS: usize = 100;
/// How far clocks may be apart, in seconds: "IAM provides a five-minute window beyond the expiration time specified in the JWT".
const SKEW_SECONDS: i64 = 300;
/// How old a token may be, in seconds, however long it says that it holds: AWS answers "Token too old".
const MAX_AGE_SECONDS: i64 = 86_400;
/// The longest subject: OpenID Connect's bound, and that of AWS's answer.
const SUBJECT_CHARACTERS: usize = 255;
/// The longest name of a key.
const NAME_CHARACTERS: usize = 1_024;
/// Bytes of the shortest and of the longest modulus: 2048 and 8192 bits.
const MODULUS_BYTES: std::ops::RangeInclusive<usize> = 256..=1024;

/// How a token is signed. AWS takes ES512 too, which `ring` does not have; `none` and those with a shared secret nobody takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
enum Algorithm {
    #[serde(rename = "RS256")]
    Rs256,
    #[serde(rename = "RS384")]
    Rs384,
    #[serde(rename = "RS512")]
    Rs512,
    #[serde(rename = "ES256")]
    Es256,
    #[serde(rename = "ES384")]
    Es384,
}

#[derive(Deserialize)]
struct Header {
    alg: Algorithm,
    #[serde(default)]
    kid: Option<String>,
    /// Extensions that must be understood; none is.
    #[serde(default, deserialize_with = "present")]
    crit: bool,
}

/// A token, read and not yet believed.
pub struct Token<'t> {
    algorithm: Algorithm,
    /// The key that it says it is signed with.
    pub key: Option<String>,
    /// What is signed: header and claims as they are written.
    signed: &'t str,
    signature: Vec<u8>,
    /// What it says.
    pub claims: Claims,
}

/// What a token says.
#[derive(Debug, Deserialize)]
pub struct Claims {
    /// The provider's URL.
    #[serde(rename = "iss")]
    pub issuer: String,
    /// Who it is about.
    #[serde(rename = "sub")]
    pub subject: String,
    #[serde(rename = "aud")]
    audience: OneOrMany,
    /// To whom it was given, where that is not whom it is for.
    #[serde(rename = "azp", default)]
    authorized_party: Option<String>,
    #[serde(rename = "exp", deserialize_with = "seconds")]
    expires: i64,
    #[serde(rename = "iat", deserialize_with = "seconds")]
    issued: i64,
    #[serde(rename = "nbf", default, deserialize_with = "seconds_if_any")]
    not_before: Option<i64>,
    #[serde(rename = "amr", default)]
    methods: Option<OneOrMany>,
    /// Tags for the session.
    #[serde(rename = "https://aws.amazon.com/tags", default)]
    pub tags: Option<SessionTags>,
    /// `sts:SourceIdentity` for the session.
    #[serde(rename = "https://aws.amazon.com/source_identity", default)]
    pub source_identity: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// Session tags as a token has them ("Passing session tags using AssumeRoleWithWebIdentity").
#[derive(Debug, Default, Deserialize)]
pub struct SessionTags {
    /// Each with a list of one value.
    #[serde(default)]
    pub principal_tags: Map<String, Value>,
    /// The keys of those that go on to the next role's session.
    #[serde(default)]
    pub transitive_tag_keys: Vec<String>,
}

impl<'t> Token<'t> {
    /// Reads a token.
    ///
    /// # Errors
    /// `InvalidIdentityToken`.
    pub fn parse(text: &'t str) -> Result<Self> {
        Self::read(text).ok_or_else(|| {
            invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
        })
    }

    fn read(text: &'t str) -> Option<Self> {
        if text.len() > MAX_CHARACTERS {
            return None;
        }
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        // A fourth part is no base64.
        let header: Header = json(header)?;
        let claims: Claims = json(claims)?;
        let is_name = |text: &String| !text.is_empty() && text.chars().count() <= NAME_CHARACTERS;
        let is_subject = claims.subject.chars().count() <= SUBJECT_CHARACTERS
            && !claims.subject.is_empty()
            && !claims.subject.contains(char::is_control);
        if header.crit || !is_subject || !header.kid.iter().all(is_name) {
            return None;
        }
        let signature = URL_SAFE_NO_PAD.decode(signature).ok().filter(|signature| !signature.is_empty())?;
        Some(Self { algorithm: header.alg, key: header.kid, signed, signature, claims })
    }

    /// Whether one of the keys signed it: the one that it names, or, where it names none, the only one that can have.
    #[must_use]
    pub fn is_signed_by(&self, keys: &Keys) -> bool {
        let fitting = |key: &&Key| key.fits(self.algorithm);
        let verifies = |key: &Key| key.verifies(self.algorithm, self.signed.as_bytes(), &self.signature);
        match &self.key {
            Some(name) => keys.named(name).filter(fitting).any(verifies),
            None => {
                let mut fitting = keys.0.iter().filter(fitting);
                // To try all would let a token be signed with any key that the provider has for anything.
                fitting.next().filter(|_| fitting.next().is_none()).is_some_and(verifies)
            }
        }
    }
}

impl Claims {
    /// That it holds now, in seconds since 1970.
    ///
    /// # Errors
    /// `ExpiredTokenException`, `InvalidIdentityToken`.
    pub fn check_times(&self, now: i64) -> Result<()> {
        let expired = |message| Err(Error::new("ExpiredTokenException", message));
        if now - SKEW_SECONDS >= self.expires {
            let expires = self.expires;
            return expired(format!(
                "Token expired: current date/time {now} must be before the expiration date/time {expires}"
            ));
        }
        if now - self.issued > MAX_AGE_SECONDS + SKEW_SECONDS {
            return expired(format!("Token too old: {}", now - self.issued));
        }
        if self.issued - SKEW_SECONDS > now || self.not_before.is_some_and(|begins| begins - SKEW_SECONDS > now) {
            return Err(invalid("Token is not valid yet: the clock of its provider is ahead"));
        }
        Ok(())
    }

    /// By which methods the provider made sure of it: `amr`.
    #[must_use]
    pub fn methods(&self) -> &[String] {
        match &self.methods {
            Some(OneOrMany::One(method)) => std::slice::from_ref(method),
            Some(OneOrMany::Many(methods)) => methods,
            None => &[],
        }
    }

    /// For which of a provider's client ids it is: by `azp` where there is one, as AWS does it, otherwise by `aud`.
    ///
    /// # Errors
    /// `InvalidIdentityToken`.
    pub fn audience<'c>(&self, client_ids: &'c [String]) -> Result<&'c str> {
        let known = |named: &String| client_ids.iter().find(|id| *id == named);
        let found = match (&self.authorized_party, &self.audience) {
            (Some(party), _) => known(party),
            (None, OneOrMany::One(audience)) => known(audience),
            (None, OneOrMany::Many(audiences)) => audiences.iter().find_map(known),
        };
        found.map(String::as_str).ok_or_else(|| invalid("Incorrect token audience"))
    }
}

/// A provider's public keys that tokens can be signed with.
#[derive(Debug, Default)]
pub struct Keys(Vec<Key>);

#[derive(Debug)]
struct Key {
    name: Option<String>,
    /// The one algorithm that it is for, if it says so.
    algorithm: Option<Algorithm>,
    public: Public,
}

#[derive(Debug)]
enum Public {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
    },
    /// An uncompressed point, as the next.
    P256(Vec<u8>),
    P384(Vec<u8>),
}

/// A key as a provider writes it (RFC 7517, RFC 7518). Members that nobody here reads may be anything.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default, rename = "use")]
    used: Option<String>,
    #[serde(default)]
    key_ops: Option<Vec<String>>,
    #[serde(default)]
    alg: Option<String>,
    #[serde(default)]
    crv: Option<String>,
    #[serde(default)]
    n: Option<String>,
    #[serde(default)]
    e: Option<String>,
    #[serde(default)]
    x: Option<String>,
    #[serde(default)]
    y: Option<String>,
}

impl Keys {
    /// Reads a provider's set of keys. One that is of no use here is passed over, since providers keep others beside those of tokens.
    ///
    /// # Errors
    /// In words: what is no set of keys, has too many, or none of use.
    pub fn parse(text: &[u8]) -> std::result::Result<Self, String> {
        #[derive(Deserialize)]
        struct Set {
            keys: Vec<Value>,
        }
        let set: Set = serde_json::from_slice(text).map_err(|error| format!("no set of keys: {error}"))?;
        if set.keys.len() > MAX_KEYS {
            return Err(format!("{} keys, and {MAX_KEYS} is the most", set.keys.len()));
        }
        let jwks = set.keys.into_iter().filter_map(|key| serde_json::from_value(key).ok());
        let keys: Vec<Key> = jwks.filter_map(|jwk: Jwk| Key::of(jwk)).collect();
        if keys.is_empty() { Err("no key that signs tokens".to_owned()) } else { Ok(Self(keys)) }
    }

    /// Whether one has that name; of a token that names none, whether there is any at all.
    #[must_use]
    pub fn has(&self, name: Option<&str>) -> bool {
        name.is_none_or(|name| self.named(name).next().is_some())
    }

    fn named<'k>(&'k self, name: &'k str) -> impl Iterator<Item = &'k Key> {
        self.0.iter().filter(move |key| key.name.as_deref() == Some(name))
    }
}

impl Key {
    fn of(jwk: Jwk) -> Option<Self> {
        let for_tokens = jwk.used.as_deref().is_none_or(|used| used == "sig")
            && jwk.key_ops.as_ref().is_none_or(|uses| uses.iter().any(|used| used == "verify"));
        if !for_tokens {
            return None;
        }
        let algorithm = match jwk.alg {
            Some(alg) => Some(serde_json::from_value(Value::String(alg)).ok()?),
            None => None,
        };
        let bytes = |text: Option<String>| URL_SAFE_NO_PAD.decode(text?).ok();
        let point = |length: usize| {
            let (x, y) = (bytes(jwk.x.clone())?, bytes(jwk.y.clone())?);
            (x.len() == length && y.len() == length).then(|| [&[4], &*x, &*y].concat())
        };
        let public = match (jwk.kty.as_str(), jwk.crv.as_deref()) {
            ("RSA", _) => {
                let n = without_zeros(bytes(jwk.n)?);
                let e = without_zeros(bytes(jwk.e)?);
                if !MODULUS_BYTES.contains(&n.len()) {
                    return None;
                }
                Public::Rsa { n, e }
            }
            ("EC", Some("P-256")) => Public::P256(point(32)?),
            ("EC", Some("P-384")) => Public::P384(point(48)?),
            _ => return None,
        };
        let key = Self { name: jwk.kid, algorithm, public };
        key.algorithm.is_none_or(|algorithm| key.fits(algorithm)).then_some(key)
    }

    /// Whether it can have signed by an algorithm.
    fn fits(&self, algorithm: Algorithm) -> bool {
        let of_kind = match self.public {
            Public::Rsa { .. } => matches!(algorithm, Algorithm::Rs256 | Algorithm::Rs384 | Algorithm::Rs512),
            Public::P256(_) => algorithm == Algorithm::Es256,
            Public::P384(_) => algorithm == Algorithm::Es384,
        };
        of_kind && self.algorithm.is_none_or(|own| own == algorithm)
    }

    fn verifies(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let rsa = |parameters: &RsaParameters| match &self.public {
            Public::Rsa { n, e } => RsaPublicKeyComponents { n, e }.verify(parameters, message, signature).is_ok(),
            _ => false,
        };
        match (algorithm, &self.public) {
            (Algorithm::Rs256, _) => rsa(&RSA_PKCS1_2048_8192_SHA256),
            (Algorithm::Rs384, _) => rsa(&RSA_PKCS1_2048_8192_SHA384),
            (Algorithm::Rs512, _) => rsa(&RSA_PKCS1_2048_8192_SHA512),
            (Algorithm::Es256, Public::P256(point)) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).is_ok()
            }
            (Algorithm::Es384, Public::P384(point)) => {
                UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point).verify(message, signature).is_ok()
            }
            (Algorithm::Es256 | Algorithm::Es384, _) => false,
        }
    }
}

/// A refusal of a token.
pub fn invalid(message: impl Into<String>) -> Error {
    Error::new("InvalidIdentityToken", message)
}

/// What a part of a token says. Equal members are refused where they are read.
fn json<T: serde::de::DeserializeOwned>(part: &str) -> Option<T> {
    let text = URL_SAFE_NO_PAD.decode(part).ok()?;
    // A list of values in the order of the members would be taken as well.
    if text.first() == Some(&b'{') { serde_json::from_slice(&text).ok() } else { None }
}

/// A number as `ring` takes it; some providers write it with the sign's zero before it.
fn without_zeros(bytes: Vec<u8>) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.into_iter().skip(zeros).collect()
}

/// Whether a member is there at all, `null` too.
fn present<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<bool, D::Error> {
    IgnoredAny::deserialize(from).map(|_| true)
}

/// A moment in seconds since 1970, of which there may be fractions, before the year 5138.
fn seconds<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<i64, D::Error> {
    let seconds = f64::deserialize(from)?;
    if !(0.0..1e11).contains(&seconds) {
        return Err(serde::de::Error::custom("no moment"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is in the range")]
    Ok(seconds as i64)
}

fn seconds_if_any<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<Option<i64>, D::Error> {
    seconds(from).map(Some)
}
