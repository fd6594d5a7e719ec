//! What can be said without a socket.

use std::sync::Arc;
use std::time::Duration;

use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::pki_types::UnixTime;

use super::*;

const DAY: u64 = 24 * 60 * 60;
/// 2026-01-01T00:00:00Z, in seconds.
const BEGIN: u64 = 1_767_225_600;

/// Whether a certificate is taken for that name so many days after [`BEGIN`], by those who know the authority.
fn is_good(authority: &Authority, chain: &[CertificateDer<'static>], name: &str, days: u64) -> bool {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(authority.path()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(BEGIN + days * DAY));
    verifier.verify_server_cert(&chain[0], &chain[1..], &name.to_owned().try_into().unwrap(), &[], now).is_ok()
}

#[test]
fn plain_http_is_for_loopback_unless_the_operator_says_otherwise() {
    let plain = |beyond_loopback, listen: &str| Transport::Plain { beyond_loopback }.check(listen.parse().unwrap());
    for listen in ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1", "[::ffff:127.0.0.1]:1"] {
        plain(false, listen).unwrap();
    }
    for listen in ["0.0.0.0:1", "[::]:1", "192.0.2.1:1", "[2001:db8::1]:1", "[::ffff:192.0.2.1]:1"] {
        assert!(plain(false, listen).is_err_and(|why| why.contains("--allow-plain-text")), "{listen}");
        plain(true, listen).unwrap();
        Transport::Development.check(listen.parse().unwrap()).unwrap();
    }
}

#[test]
fn a_certificate_has_all_names_of_its_host_for_ninety_days() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Authority::open(folder.path()).unwrap();
    let names = names("192.0.2.7:8750".parse().unwrap(), Some("https://muster.example.com:443"));
    let (chain, _) = authority.issue(&names, BEGIN * 1000).unwrap();
    for name in ["localhost", "127.0.0.1", "::1", "192.0.2.7", "muster.example.com"] {
        assert!(is_good(&authority, &chain, name, 0), "{name}");
    }
    assert!(is_good(&authority, &chain, "localhost", 89));
    assert!(!is_good(&authority, &chain, "localhost", 91));
    assert!(!is_good(&authority, &chain, "192.0.2.8", 0));
    assert!(!is_good(&authority, &chain, "example.com", 0));
}

#[tokio::test(start_paused = true)]
async fn a_certificate_is_renewed_a_month_before_it_ends() {
    let folder = tempfile::tempdir().unwrap();
    let authority = Box::new(Authority::open(folder.path()).unwrap());
    let env = Env::simulated(1, BEGIN * 1000);
    let names = names("127.0.0.1:1".parse().unwrap(), None);
    let mut source = Source::Development { authority, names, env, renew_at_millis: 0 };
    source.look().unwrap().unwrap();
    tokio::time::advance(Duration::from_secs(59 * DAY)).await;
    assert!(source.look().is_none());
    tokio::time::advance(Duration::from_secs(2 * DAY)).await;
    source.look().unwrap().unwrap();
    assert!(source.look().is_none());
}

#[test]
fn an_authority_stays_and_is_that_of_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let [certificate, key] = ["authority.pem", "authority.key"].map(|name| folder.path().join(name));
    let first = Authority::open(folder.path()).unwrap();
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    let written = std::fs::read(&certificate).unwrap();
    let second = Authority::open(folder.path()).unwrap();
    assert_eq!(std::fs::read(&certificate).unwrap(), written);
    let (chain, _) = second.issue(&names("127.0.0.1:1".parse().unwrap(), None), BEGIN * 1000).unwrap();
    assert!(is_good(&first, &chain, "localhost", 0));

    // What a crash leaves between the two.
    std::fs::remove_file(&certificate).unwrap();
    let third = Authority::open(folder.path()).unwrap();
    assert!(is_good(&third, &chain, "localhost", 0));

    std::fs::remove_file(&key).unwrap();
    let why = Authority::open(folder.path()).err().unwrap();
    assert!(why.contains("authority.pem is not of authority.key"), "{why}");
}

#[test]
fn an_authority_whose_key_others_may_read_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    Authority::open(folder.path()).unwrap();
    let key = folder.path().join("authority.key");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(Authority::open(folder.path()).is_err_and(|why| why.contains("chmod 600")));
}
