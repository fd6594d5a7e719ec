//! An OIDC provider on loopback, that says what a test wants.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{Uri, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// Where a provider's configuration is, below its path.
pub const CONFIGURATION: &str = "/realm/.well-known/openid-configuration";
/// Where its keys are.
pub const KEYS: &str = "/realm/keys";

/// What is answered at a path.
pub enum Reply {
    /// This, with 200.
    Body(Vec<u8>),
    /// To this URL.
    Redirect(String),
    /// Nothing but a status.
    Status(u16),
    /// The connection stays and nothing comes.
    Never,
}

#[derive(Default)]
struct Said {
    replies: HashMap<&'static str, Reply>,
    asked: Vec<String>,
}

/// The provider.
pub struct Provider {
    /// Its URL, which has a path.
    pub url: String,
    said: Arc<Mutex<Said>>,
}

impl Provider {
    /// One that has the keys.
    pub async fn start(keys: &[&Signing]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/realm", listener.local_addr().unwrap());
        let said = Arc::<Mutex<Said>>::default();
        let router = Router::new().fallback(reply).with_state(said.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let provider = Self { url, said };
        let keys_url = provider.at(KEYS);
        provider.says(CONFIGURATION, &json!({ "issuer": provider.url, "jwks_uri": keys_url }));
        provider.has(keys);
        provider
    }

    /// A path's URL.
    pub fn at(&self, path: &str) -> String {
        self.url.replace("/realm", path)
    }

    /// What it answers at a path from now on.
    pub fn replies(&self, path: &'static str, reply: Reply) {
        self.said.lock().unwrap().replies.insert(path, reply);
    }

    /// The same in JSON.
    pub fn says(&self, path: &'static str, value: &Value) {
        self.replies(path, Reply::Body(value.to_string().into_bytes()));
    }

    /// From now on it has these keys.
    pub fn has(&self, keys: &[&Signing]) {
        let keys: Vec<Value> = keys.iter().map(|key| key.public()).collect();
        self.says(KEYS, &json!({ "keys": keys }));
    }

    /// How often its configuration was asked for.
    pub fn discoveries(&self) -> usize {
        self.said.lock().unwrap().asked.iter().filter(|path| *path == CONFIGURATION).count()
    }

    /// How often anything was.
    pub fn requests(&self) -> usize {
        self.said.lock().unwrap().asked.len()
    }
}

async fn reply(State(said): State<Arc<Mutex<Said>>>, uri: Uri) -> Response {
    let answer = {
        let mut said = said.lock().unwrap();
        said.asked.push(uri.path().to_owned());
        match said.replies.get(uri.path()) {
            Some(Reply::Body(body)) => Some(body.clone().into_response()),
            Some(Reply::Redirect(to)) => {
                Some((axum::http::StatusCode::FOUND, [(header::LOCATION, to.clone())]).into_response())
            }
            Some(Reply::Status(status)) => Some(axum::http::StatusCode::from_u16(*status).unwrap().into_response()),
            Some(Reply::Never) => None,
            None => Some(axum::http::StatusCode::NOT_FOUND.into_response()),
        }
    };
    match answer {
        Some(answer) => answer,
        None => std::future::pending().await,
    }
}

/// A key that signs tokens, by ES256.
pub struct Signing {
    name: &'static str,
    pair: EcdsaKeyPair,
    random: SystemRandom,
}

impl Signing {
    /// A new one of that name.
    pub fn new(name: &'static str) -> Self {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
        Self { name, pair, random }
    }

    /// As a provider tells of it.
    pub fn public(&self) -> Value {
        let (x, y) = self.pair.public_key().as_ref()[1..].split_at(32);
        let text = |bytes| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": self.name, "x": text(x), "y": text(y) })
    }

    /// A token that says this.
    pub fn token(&self, claims: &Value) -> String {
        self.signed(&json!({ "alg": "ES256", "kid": self.name, "typ": "JWT" }), claims)
    }

    /// The same with another header.
    pub fn signed(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = [part(header), part(claims)].join(".");
        let signature = self.pair.sign(&self.random, signed.as_bytes()).unwrap();
        [signed, URL_SAFE_NO_PAD.encode(signature)].join(".")
    }
}
