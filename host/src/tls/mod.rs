//! TLS of the listener: a certificate from files, or one that a development authority issues.
//!
//! Invariants:
//! - what cannot be used changes nothing: the certificate that was there stays, and the log says why;
//! - a new certificate is for new connections, and none of those resumes what was agreed under an older one;
//! - a private key is taken from no file that others may read;
//! - plain HTTP is not served beyond loopback unless the operator says so.

use std::fs::File;
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::http::Uri;
use muster_env::Env;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use zeroize::Zeroizing;

mod authority;
#[cfg(test)]
mod tests;

use authority::Authority;

/// How often it is looked whether the certificate is another, or due to be.
const LOOK_EVERY: Duration = Duration::from_secs(3);
/// Bytes of a file with certificates or a key: a long chain has a few ten thousand.
const PEM_BYTES: u64 = 1024 * 1024;

/// How the listener speaks.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Plain HTTP.
    Plain {
        /// Whether also at an address that is not loopback.
        beyond_loopback: bool,
    },
    /// TLS with a certificate that the operator has.
    Files(CertificateFiles),
    /// TLS with a certificate of an authority in the data folder.
    Development,
}

/// A certificate that the operator has.
#[derive(Clone, Debug)]
pub struct CertificateFiles {
    /// The certificate, and after it those between it and its authority's.
    pub certificate: PathBuf,
    /// Its key.
    pub key: PathBuf,
    /// The authority's, where clients do not know it anyway.
    pub authority: Option<PathBuf>,
}

/// What the listener speaks TLS by.
pub struct Tls {
    config: watch::Sender<Arc<ServerConfig>>,
    authority: Option<PathBuf>,
}

impl Transport {
    /// Whether it may be spoken at that address.
    ///
    /// # Errors
    /// One sentence, where everyone on the way could read it.
    pub fn check(&self, listen: SocketAddr) -> Result<(), String> {
        match self {
            Self::Plain { beyond_loopback: false } if !listen.ip().to_canonical().is_loopback() => Err(format!(
                "plain HTTP at {listen} can be read and altered on its way: give a certificate (--tls-certificate, --tls-key) or have one \
                 made (--tls), or say --allow-plain-text where something else encrypts"
            )),
            _ => Ok(()),
        }
    }

    /// What it takes, which is none for plain HTTP. The certificate is kept up to date until nobody has it any more.
    ///
    /// # Errors
    /// One sentence: files that cannot be read or do not belong together.
    pub fn tls(
        &self,
        data_dir: &Path,
        address: SocketAddr,
        advertised: Option<&str>,
        env: &Env,
    ) -> Result<Option<Arc<Tls>>, String> {
        match self {
            Self::Plain { .. } => Ok(None),
            Self::Files(files) => Tls::start(Source::of_files(files.clone())?, files.authority.clone()).map(Some),
            Self::Development => {
                let authority = Authority::open(&data_dir.join("tls"))?;
                let path = authority.path().to_owned();
                let source = Source::Development {
                    authority: Box::new(authority),
                    names: names(address, advertised),
                    env: env.clone(),
                    renew_at_millis: 0,
                };
                Tls::start(source, Some(path)).map(Some)
            }
        }
    }
}

impl Tls {
    fn start(mut source: Source, authority: Option<PathBuf>) -> Result<Arc<Self>, String> {
        let config = source.look().unwrap_or_else(|| Err("there is no certificate".to_owned()))?;
        let tls = Arc::new(Self { config: watch::Sender::new(config), authority });
        tokio::spawn(keep(Arc::downgrade(&tls), source));
        Ok(tls)
    }

    /// Takes a connection with the certificate of now.
    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.config.borrow()))
    }

    /// The file with the authority that clients are to be told of, if there is one.
    pub(crate) fn authority(&self) -> Option<&Path> {
        self.authority.as_deref()
    }
}

/// Where certificates come from.
enum Source {
    Files {
        files: CertificateFiles,
        /// Of what was there when it was last looked, or why it could not be read.
        seen: Option<Result<[u8; 32], String>>,
    },
    Development {
        authority: Box<Authority>,
        names: Vec<ServerName<'static>>,
        env: Env,
        renew_at_millis: u64,
    },
}

impl Source {
    fn of_files(files: CertificateFiles) -> Result<Self, String> {
        if let Some(authority) = &files.authority {
            certificates(authority, &read(authority)?.0)?;
        }
        Ok(Self::Files { files, seen: None })
    }

    /// A new certificate, or why it cannot be used; none where nothing is new.
    fn look(&mut self) -> Option<Result<Arc<ServerConfig>, String>> {
        match self {
            Self::Files { files, seen } => {
                // By their content: they may be replaced within the precision of a file's time, or be links.
                let found = pair(files);
                let now = found.as_ref().map(|(chain, key)| digest(chain, key)).map_err(Clone::clone);
                if seen.as_ref() == Some(&now) {
                    return None;
                }
                *seen = Some(now);
                Some(found.and_then(|(chain, key)| of_pair(files, &chain, &key)))
            }
            Self::Development { authority, names, env, renew_at_millis } => {
                let now = env.now_millis();
                if now < *renew_at_millis {
                    return None;
                }
                let issued = authority.issue(names, now);
                let made = issued.and_then(|(chain, key)| config(chain, key).map_err(|error| error.to_string()));
                if made.is_ok() {
                    *renew_at_millis = now + authority::RENEW_AFTER_MILLIS;
                }
                Some(made)
            }
        }
    }
}

/// Looks for new certificates for as long as anyone uses them.
async fn keep(tls: Weak<Tls>, mut source: Source) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        // A folder may be on another machine that does not answer.
        let look = tokio::task::spawn_blocking(move || {
            let found = source.look();
            (source, found)
        });
        let (Ok((same, found)), Some(tls)) = (look.await, tls.upgrade()) else { return };
        source = same;
        match found {
            None => {}
            Some(Ok(config)) => {
                tls.config.send_replace(config);
                tracing::info!("new connections are shown the new certificate");
            }
            Some(Err(why)) => tracing::error!("the certificate that was there stays, since {why}"),
        }
    }
}

fn pair(files: &CertificateFiles) -> Result<(Vec<u8>, Zeroizing<Vec<u8>>), String> {
    let (chain, _) = read(&files.certificate)?;
    let (key, mode) = read(&files.key)?;
    let key = Zeroizing::new(key);
    if mode & 0o007 != 0 {
        let path = files.key.display();
        return Err(format!("the key {path} can be read or written by everyone on this machine: chmod o= {path}"));
    }
    Ok((chain, key))
}

fn of_pair(files: &CertificateFiles, chain: &[u8], key: &[u8]) -> Result<Arc<ServerConfig>, String> {
    let chain = certificates(&files.certificate, chain)?;
    let key = PrivateKeyDer::from_pem_slice(key)
        .map_err(|error| format!("{} holds no key that can be used: {error}", files.key.display()))?;
    config(chain, key).map_err(|error| {
        format!("{} and {} cannot be used together: {error}", files.certificate.display(), files.key.display())
    })
}

fn certificates(path: &Path, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    let certificates = certificates.map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    if certificates.is_empty() { Err(format!("{} holds no certificate", path.display())) } else { Ok(certificates) }
}

/// A file's content, and who may do what with it.
fn read(path: &Path) -> Result<(Vec<u8>, u32), String> {
    let failed = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    let file = File::open(path).map_err(failed)?;
    let mode = file.metadata().map_err(failed)?.permissions().mode();
    let mut content = Vec::new();
    file.take(PEM_BYTES + 1).read_to_end(&mut content).map_err(failed)?;
    if content.len() as u64 > PEM_BYTES {
        return Err(format!("{} has more than {PEM_BYTES} bytes", path.display()));
    }
    Ok((content, mode))
}

fn digest(chain: &[u8], key: &[u8]) -> [u8; 32] {
    let each = [Sha256::digest(chain), Sha256::digest(key)];
    Sha256::digest(each.concat()).into()
}

/// TLS 1.2 and 1.3, for HTTP/1.1. Each has its own memory of sessions: nobody resumes one of an older certificate.
fn config(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<Arc<ServerConfig>, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let mut config = versions.with_no_client_auth().with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// What a host that listens there is called: by its own machine, by others that know the machine's name, and as it says itself.
fn names(address: SocketAddr, advertised: Option<&str>) -> Vec<ServerName<'static>> {
    let mut names =
        vec![ServerName::from(IpAddr::from(Ipv4Addr::LOCALHOST)), ServerName::from(IpAddr::from(Ipv6Addr::LOCALHOST))];
    let machine = rustix::system::uname();
    let advertised = advertised.and_then(|url| url.parse::<Uri>().ok());
    let advertised = advertised.as_ref().and_then(Uri::host).map(|host| host.trim_matches(['[', ']']));
    for name in [Some("localhost"), machine.nodename().to_str().ok(), advertised].into_iter().flatten() {
        // A machine may be called what nobody can be on the network.
        names.extend(ServerName::try_from(name.to_owned()));
    }
    if !address.ip().is_unspecified() {
        names.push(ServerName::from(address.ip().to_canonical()));
    }
    let mut once = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}
