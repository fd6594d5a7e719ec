//! A certificate for the loopback address, and the authority that it is of, as long as the test runs.

use crate::folder::Folder;
use crate::programs::{run_well, write};

/// The file with the authority's certificate.
pub const AUTHORITY: &str = "ca.pem";

/// All that the two certificates are, so that nothing comes from the system's `openssl.cnf`.
const CONFIGURATION: &str = "
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1, DNS:localhost
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
";

/// Makes both in `folder`; the files of the server's certificate and of its key.
pub fn make(folder: &Folder) -> [String; 2] {
    let configuration = folder.path().join("openssl.cnf");
    write(&configuration, CONFIGURATION);
    let name = |file: &str| folder.path().join(file).to_string_lossy().into_owned();
    let (authority, authority_key) = (name(AUTHORITY), name("ca.key"));
    let (certificate, key) = (name("server.pem"), name("server.key"));
    let request = |subject, extensions, [certificate, key]: [&str; 2], issuer: &[&str]| {
        let mut openssl = folder.command("/usr/bin/openssl");
        openssl
            .args(["req", "-x509", "-days", "2", "-nodes", "-newkey", "ec"])
            .args(["-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", subject, "-extensions", extensions])
            .args(["-out", certificate, "-keyout", key])
            .args(issuer)
            .arg("-config")
            .arg(&configuration);
        run_well(&mut openssl);
    };
    request("/CN=Authority of a test", "authority", [&authority, &authority_key], &[]);
    request("/CN=127.0.0.1", "server", [&certificate, &key], &["-CA", &authority, "-CAkey", &authority_key]);
    [certificate, key]
}
