//! What hosts tell agents of each other.

/// Hosts that an agent is told of, and knows, at most.
pub const HOSTS: usize = 64;
/// Bytes of the URL of one of them at most.
pub const HOST_URL_BYTES: usize = 1_024;

/// What of `urls` is told, and believed when it is heard: the first [`HOSTS`] that are of `http` or `https`, have at most
/// [`HOST_URL_BYTES`] and are not there yet. The rest is passed over: a longer list is no reason to end a connection.
#[must_use]
pub fn bounded_hosts(urls: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for url in urls {
        if hosts.len() == HOSTS {
            break;
        }
        let is_of_http = url.starts_with("http://") || url.starts_with("https://");
        if is_of_http && url.len() <= HOST_URL_BYTES && !hosts.contains(&url) {
            hosts.push(url);
        }
    }
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_hosts_are_told_than_an_agent_keeps() {
        let urls = (0..1_000).map(|number| format!("http://host-{number}"));
        let hosts = bounded_hosts(urls);
        assert_eq!(hosts.len(), 64);
        assert_eq!((&*hosts[0], &*hosts[63]), ("http://host-0", "http://host-63"));
    }

    #[test]
    fn what_is_no_url_of_a_host_takes_no_place_among_them() {
        let long = format!("http://{}", "a".repeat(1_018));
        let longest = long[..1_024].to_owned();
        let told = ["ftp://a", "", "http://a", long.as_str(), "https://b", "http://a", "file:///etc/passwd", &longest];
        assert_eq!(bounded_hosts(told.map(str::to_owned)), ["http://a", "https://b", longest.as_str()]);
    }
}
