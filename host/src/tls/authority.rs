//! The development authority: a key in the data folder, and the certificates of this host that it signs.
//!
//! Invariants: its key and its certificate are made once, and stay: agents pin it. The host's own key is in memory alone, and its certificate
//! is made anew at each start, so that it has the names of now.

use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PublicKeyData as _, SanType,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use tempfile::NamedTempFile;
use time::OffsetDateTime;

use super::{certificates, read};

/// It stands in the certificate as who it is, and in those that it signs as who signed: another one here would be another authority.
const NAME: &str = "Muster development authority";
/// RFC 5280 (4.1.2.5): of a certificate that has no end. The folder is its end; agents would have to be told of another one.
const NO_END: (i32, u8, u8) = (9999, 12, 31);

const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;
/// How long a host's certificate is good.
const GOOD_MILLIS: u64 = 90 * DAY_MILLIS;
/// Another one takes its place while it is good for a month yet.
pub(super) const RENEW_AFTER_MILLIS: u64 = 60 * DAY_MILLIS;
/// A node's clock may be so far behind.
const BEFORE_MILLIS: u64 = DAY_MILLIS;

/// The authority of a data folder.
pub(super) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    path: PathBuf,
}

impl Authority {
    /// The one in the folder, made if there is none.
    pub fn open(folder: &Path) -> Result<Self, String> {
        let unusable = |error: &dyn std::fmt::Display| {
            format!("the development authority in {} cannot be used: {error}", folder.display())
        };
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| unusable(&error))?;
        let key_path = folder.join("authority.key");
        let key = match read(&key_path) {
            Ok((_, mode)) if mode & 0o077 != 0 => {
                return Err(unusable(&format_args!("others may read its key: chmod 600 {}", key_path.display())));
            }
            Ok((pem, _)) => KeyPair::from_pem(&String::from_utf8_lossy(&pem)).map_err(|error| unusable(&error))?,
            Err(why) if exists(&key_path) => return Err(why),
            Err(_) => {
                let key = KeyPair::generate().map_err(|error| unusable(&error))?;
                put(folder, &key_path, &key.serialize_pem()).map_err(|error| unusable(&error))?;
                key
            }
        };
        let path = folder.join("authority.pem");
        // After its key: one that a crash left alone gets its certificate now.
        if !exists(&path) {
            let certificate = params().self_signed(&key).map_err(|error| unusable(&error))?;
            put(folder, &path, &certificate.pem()).map_err(|error| unusable(&error))?;
        }
        let own = certificates(&path, &read(&path)?.0)?;
        let is_of_key = own.first().and_then(|own| ParsedCertificate::try_from(own).ok()).is_some_and(|parsed| {
            parsed.subject_public_key_info().as_ref() == key.subject_public_key_info().as_slice()
        });
        if !is_of_key {
            return Err(unusable(&"authority.pem is not of authority.key; without both, another one is made"));
        }
        Ok(Self { issuer: Issuer::new(params(), key), path })
    }

    /// Where its certificate is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A certificate for these names, with its key.
    pub fn issue(
        &self,
        names: &[ServerName<'static>],
        now_millis: u64,
    ) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), String> {
        let issue = || -> Result<_, Box<dyn std::error::Error>> {
            let mut params = CertificateParams::default();
            params.not_before = date(now_millis.saturating_sub(BEFORE_MILLIS))?;
            params.not_after = date(now_millis + GOOD_MILLIS)?;
            params.distinguished_name = named("Muster host");
            params.is_ca = IsCa::ExplicitNoCa;
            params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
            params.use_authority_key_identifier_extension = true;
            for name in names {
                params.subject_alt_names.push(match name {
                    ServerName::IpAddress(address) => SanType::IpAddress((*address).into()),
                    name => SanType::DnsName(name.to_str().into_owned().try_into()?),
                });
            }
            let key = KeyPair::generate()?;
            let certificate = params.signed_by(&key, &self.issuer)?;
            Ok((vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der())?))
        };
        issue().map_err(|error| format!("the development authority cannot issue a certificate: {error}"))
    }
}

/// What the authority says of itself.
fn params() -> CertificateParams {
    let (year, month, day) = NO_END;
    let mut params = CertificateParams::default();
    params.not_after = rcgen::date_time_ymd(year, month, day);
    params.distinguished_name = named(NAME);
    // It signs hosts alone, and no other authorities.
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn named(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

fn date(millis: u64) -> Result<OffsetDateTime, Box<dyn std::error::Error>> {
    Ok(OffsetDateTime::from_unix_timestamp(i64::try_from(millis / 1000)?)?)
}

/// Whether anything is there, or it cannot be known.
fn exists(path: &Path) -> bool {
    !path.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound)
}

/// Puts a file in place as a whole, readable by its owner alone.
fn put(folder: &Path, path: &Path, content: &str) -> std::io::Result<()> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(content.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    std::fs::File::open(folder)?.sync_all()
}
