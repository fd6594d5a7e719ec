//! Whom the agent takes for a host: who proves by TLS that it is the one that the URL names. Plain HTTP proves nothing, so it goes no further
//! than this machine unless the operator says so.
//!
//! Invariants: where an authority is pinned, no other vouches for a host; each connection is checked anew, none resumes an older one.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::client::Resumption;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// How long a host may take to prove who it is: one that has just started has all agents to do it for.
const PROVEN_WITHIN: Duration = Duration::from_secs(10);

/// What the agent trusts. Clones are handles on the same.
#[derive(Clone, Default)]
pub struct Trust(Arc<Parts>);

#[derive(Default)]
struct Parts {
    pinned: Option<String>,
    allows_plain_text: bool,
    /// Made for the first connection, since most agents of a host on their own machine need none.
    client: Mutex<Option<Arc<ClientConfig>>>,
}

impl Trust {
    /// The authorities in that PEM, or those that the system trusts; and plain HTTP beyond this machine, if `allows_plain_text`.
    ///
    /// # Errors
    /// If the PEM holds no certificate of an authority; the message is for people.
    pub fn new(pinned: Option<String>, allows_plain_text: bool) -> Result<Self, String> {
        let client = pinned.as_deref().map(authorities).transpose()?.map(client).transpose();
        let client = client.map_err(|error| error.to_string())?;
        Ok(Self(Arc::new(Parts { pinned, allows_plain_text, client: Mutex::new(client) })))
    }

    /// The authorities that are pinned, in PEM.
    #[must_use]
    pub fn pinned(&self) -> Option<&str> {
        self.0.pinned.as_deref()
    }

    /// Whether plain HTTP may go beyond this machine.
    #[must_use]
    pub fn allows_plain_text(&self) -> bool {
        self.0.allows_plain_text
    }

    /// Has whoever is at the other end prove to be `host`, and encrypts from then on.
    pub(crate) async fn encrypt(&self, host: &str, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidInput, "nobody can prove to have the host's name"))?;
        let proving = TlsConnector::from(self.client()?).connect(name, stream);
        let late = |_| io::Error::new(io::ErrorKind::TimedOut, "nobody proved by TLS to be the host");
        tokio::time::timeout(PROVEN_WITHIN, proving).await.map_err(late)?.map_err(|error| {
            let rustls = error.get_ref().and_then(|source| source.downcast_ref::<rustls::Error>());
            let Some(rustls::Error::InvalidCertificate(why)) = rustls else { return error };
            let by = if self.0.pinned.is_some() { "the pinned authority" } else { "the system's authorities" };
            let why = format!(
                "the certificate that was shown for {host} is refused by {by} (--host-ca names another): {why}"
            );
            io::Error::new(io::ErrorKind::PermissionDenied, why)
        })
    }

    fn client(&self) -> io::Result<Arc<ClientConfig>> {
        let mut made = self.0.client.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = &*made {
            return Ok(Arc::clone(client));
        }
        let found = rustls_native_certs::load_native_certs();
        for error in &found.errors {
            tracing::warn!(%error, "an authority that the system trusts cannot be read");
        }
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(found.certs);
        if roots.is_empty() {
            let why = "the system trusts no authority; --host-ca names the host's";
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, why));
        }
        let client = client(roots).map_err(io::Error::other)?;
        *made = Some(Arc::clone(&client));
        Ok(client)
    }
}

fn authorities(pem: &str) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
        let certificate = certificate.map_err(|error| format!("the host's authority cannot be read: {error}"))?;
        roots.add(certificate).map_err(|error| format!("the host's authority cannot be used: {error}"))?;
    }
    if roots.is_empty() {
        Err("there is no certificate of an authority to know the host by".to_owned())
    } else {
        Ok(roots)
    }
}

fn client(roots: RootCertStore) -> Result<Arc<ClientConfig>, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut client = versions.with_root_certificates(roots).with_no_client_auth();
    client.alpn_protocols = vec![b"http/1.1".to_vec()];
    client.resumption = Resumption::disabled();
    Ok(Arc::new(client))
}
