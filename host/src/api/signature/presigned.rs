//! Requests that are signed in their query, so that one can hand them to somebody else as a URL.

use std::borrow::Cow;

use super::authorization::Authorization;
use super::canonical::{decoded, pairs};
use super::{ALGORITHM, Malformed, malformed};

/// The parameters; the last is there with temporary credentials alone.
const PARAMETERS: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-SignedHeaders",
    SIGNATURE,
    "X-Amz-Security-Token",
];
/// The one of them that cannot be signed itself.
pub(super) const SIGNATURE: &str = "X-Amz-Signature";
/// So begin these parameters, and those that some clients make of headers.
const PREFIX: &str = "x-amz-";
/// A week, as AWS has it.
const EXPIRES_SECONDS: u32 = 604_800;

/// What only a query says.
#[derive(Clone, PartialEq, Eq)]
pub struct Presigned<'r> {
    /// `X-Amz-Date`, as it was sent.
    pub date: Cow<'r, str>,
    /// How long it is good after that: between one and [`EXPIRES_SECONDS`].
    pub expires_seconds: u32,
    /// The session token.
    pub token: Option<Cow<'r, str>>,
}

impl std::fmt::Debug for Presigned<'_> {
    /// Without the token.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Presigned").field("date", &self.date).finish_non_exhaustive()
    }
}

/// Reads the parameters of a raw query; none where there is none of them.
pub fn presigned(query: &str) -> Result<Option<Authorization<'_>>, Malformed> {
    let mut found: [Option<Cow<'_, str>>; 7] = Default::default();
    for (name, value) in pairs(query) {
        let name = decoded(name);
        let Some(index) = PARAMETERS.iter().position(|parameter| parameter.as_bytes() == &*name) else { continue };
        let value = match decoded(value) {
            Cow::Borrowed(bytes) => str::from_utf8(bytes).map(Cow::Borrowed).ok(),
            Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).ok(),
        };
        let Some(value) = value else {
            return malformed(format!("The query's '{}' is not UTF-8.", PARAMETERS[index]));
        };
        if found[index].replace(value).is_some() {
            return malformed(format!("The query has '{}' twice.", PARAMETERS[index]));
        }
    }
    if found.iter().all(Option::is_none) {
        return Ok(None);
    }
    let [algorithm, credential, date, expires, signed_headers, signature, token] = found;
    if let Some(other) = algorithm.as_deref().filter(|other| *other != ALGORITHM) {
        return malformed(format!("X-Amz-Algorithm must be '{ALGORITHM}', and not '{other}'."));
    }
    // In AWS's words.
    let there = |value: Option<_>, index: usize| {
        value.ok_or_else(|| {
            Malformed(format!(
                "AWS query-string parameters must include '{}'. Re-examine the query-string parameters.",
                PARAMETERS[index]
            ))
        })
    };
    there(algorithm, 0)?;
    let (credential, date, expires) = (there(credential, 1)?, there(date, 2)?, there(expires, 3)?);
    let (signed_headers, signature) = (there(signed_headers, 4)?, there(signature, 5)?);
    let digits = expires.len() <= 6 && expires.bytes().all(|byte| byte.is_ascii_digit());
    let expires = expires.parse().ok().filter(|seconds| digits && (1..=EXPIRES_SECONDS).contains(seconds));
    let Some(expires_seconds) = expires else {
        return malformed(format!("X-Amz-Expires must be a number of seconds from 1 to {EXPIRES_SECONDS}."));
    };
    let presigned = Presigned { date, expires_seconds, token };
    Authorization::new(credential, signed_headers, &signature, Some(presigned)).map(Some)
}

/// Whether a query has any of the parameters.
#[must_use]
pub fn is_presigned(query: &str) -> bool {
    pairs(query).any(|(name, _)| PARAMETERS.iter().any(|parameter| parameter.as_bytes() == &*decoded(name)))
}

/// Whether a decoded name is of the signature's, and so none of the operation's.
#[must_use]
pub fn is_parameter(name: &str) -> bool {
    name.get(..PREFIX.len()).is_some_and(|prefix| prefix.eq_ignore_ascii_case(PREFIX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> String {
        format!(
            "Action=GetCallerIdentity&X-Amz-Algorithm=AWS4-HMAC-SHA256\
             &X-Amz-Credential=AKID%2F20150830%2Feu-west-1%2Fsts%2Faws4_request&X-Amz-Date=20150830T123600Z\
             &X-Amz-Expires=60&X-Amz-SignedHeaders=host%3Bx-k8s-aws-id&X-Amz-Security-Token=a%2Bb%3D\
             &X-Amz-Signature={}",
            "0".repeat(64)
        )
    }

    #[test]
    fn a_query_is_taken_apart() {
        let query = good();
        let authorization = presigned(&query).unwrap().unwrap();
        assert_eq!(
            (authorization.access_key_id(), authorization.date(), authorization.region(), authorization.service()),
            ("AKID", "20150830", "eu-west-1", "sts")
        );
        assert!(authorization.signs("x-k8s-aws-id"));
        let said = authorization.presigned().unwrap();
        assert_eq!((&*said.date, said.expires_seconds, said.token.as_deref()), ("20150830T123600Z", 60, Some("a+b=")));
        for unsigned in ["", "Action=GetCallerIdentity", "x-amz-signature=1&&=&a", "%", "X-Amz-Target=a"] {
            assert_eq!(presigned(unsigned), Ok(None), "{unsigned}");
        }
        assert!(is_presigned("a=b&X%2DAmz-Date=") && !is_presigned("a=X-Amz-Date"));
    }

    #[test]
    fn a_query_of_another_form_is_refused() {
        for (from, to) in [
            ("X-Amz-Algorithm=AWS4-HMAC-SHA256&", ""),
            ("X-Amz-Credential", "X-Amz-Credentials"),
            ("X-Amz-Date", "Date"),
            ("X-Amz-Expires=60&", ""),
            ("X-Amz-SignedHeaders", "X-Amz-Signed-Headers"),
            ("X-Amz-Signature", "x-amz-signature"),
            ("HMAC", "RSA"),
            ("Expires=60", "Expires="),
            ("Expires=60", "Expires=0"),
            ("Expires=60", "Expires=-1"),
            ("Expires=60", "Expires=%2B60"),
            ("Expires=60", "Expires=6.5"),
            ("Expires=60", "Expires=604801"),
            ("Expires=60", "Expires=18446744073709551617"),
            ("Expires=60", "Expires=60&X-Amz-Expires=60"),
            ("Expires=60", "Expires=60&X%2DAmz%2dExpires=61"),
            ("a%2Bb%3D", "%FF"),
            ("host%3B", "Host%3B"),
            ("Signature=0", "Signature=A"),
            ("AKID%2F", "AKID%0A%2F"),
            ("sts%2F", "s%0Ats%2F"),
        ] {
            let query = good().replacen(from, to, 1);
            assert!(presigned(&query).is_err(), "{from} -> {to}");
        }
    }
}
