//! AWS:Network: the interfaces but the loopback, as `ip` tells them.
//!
//! Several addresses of an interface stand in one value, with commas between them. As with AWS's agent on Linux, DHCP and DNS
//! servers are not told.

use std::net::Ipv4Addr;

use muster_plugin::serde_json::{Value, from_str};
use muster_plugin::{Failure, Inventory};

use crate::entry;
use crate::program::printed;

const IP: &str = "/usr/sbin/ip";

/// Tells the network interfaces and their addresses
#[muster_plugin::collector("muster:networkConfig", platforms = ["linux"], read_only, idempotent)]
pub fn network_config() -> Result<Vec<Inventory>, Failure> {
    let Some(links) = list(&["-j", "addr"])? else { return Ok(Vec::new()) };
    let mut routes = list(&["-j", "route", "show", "default"])?.unwrap_or_default();
    routes.extend(list(&["-j", "-6", "route", "show", "default"])?.unwrap_or_default());
    let mut inventory = Inventory::new("AWS:Network", "1.0");
    inventory.entries = links.iter().filter(|link| !is_loopback(link)).map(|link| interface(link, &routes)).collect();
    Ok(vec![inventory])
}

fn list(arguments: &[&str]) -> Result<Option<Vec<Value>>, Failure> {
    let Some(printed) = printed(IP, arguments)? else { return Ok(None) };
    // Nothing at all is what it prints where there is nothing.
    if printed.trim().is_empty() {
        return Ok(Some(Vec::new()));
    }
    from_str(&printed)
        .map(Some)
        .map_err(|error| Failure::new("not-understood", format!("{IP} did not print JSON: {error}")))
}

fn is_loopback(link: &Value) -> bool {
    link["flags"].as_array().is_some_and(|flags| flags.iter().any(|flag| flag == "LOOPBACK"))
}

fn interface(link: &Value, routes: &[Value]) -> Vec<(String, String)> {
    let name = link["ifname"].as_str().unwrap_or_default();
    let addresses = link["addr_info"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of_family = |family: &'static str| addresses.iter().filter(move |address| address["family"] == family);
    let gateways = routes.iter().filter(|route| route["dev"] == name).filter_map(|route| route["gateway"].as_str());
    // Tunnels have an address of the network there.
    let mac = if link["link_type"] == "ether" { link["address"].as_str() } else { None };
    entry([
        ("Name", name),
        ("SubnetMask", &joined(of_family("inet").filter_map(mask))),
        ("Gateway", &joined(gateways)),
        ("MacAddress", mac.unwrap_or_default()),
        ("IPV4", &joined(of_family("inet").filter_map(|address| address["local"].as_str()))),
        ("IPV6", &joined(of_family("inet6").filter_map(|address| address["local"].as_str()))),
    ])
}

fn mask(address: &Value) -> Option<String> {
    let prefix = u32::try_from(address["prefixlen"].as_u64()?).ok()?;
    let mask = u32::MAX.checked_shl(32_u32.checked_sub(prefix)?).unwrap_or(0);
    Some(Ipv4Addr::from(mask).to_string())
}

fn joined<S: AsRef<str>>(values: impl Iterator<Item = S>) -> String {
    let mut joined = String::new();
    for value in values {
        if !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(value.as_ref());
    }
    joined
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, finished};

    use super::*;
    use crate::program::tests::assert_needed;

    /// iproute2 6.1: the loopback, one without an address, one with several, a tunnel.
    const ADDR: &str = r#"[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"link_type":"loopback","address":"00:00:00:00:00:00","addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8}]},
        {"ifindex":2,"ifname":"ifb0","flags":["BROADCAST","NOARP"],"link_type":"ether","address":"6a:b5:33:9a:f7:44","addr_info":[]},
        {"ifindex":4,"ifname":"eth0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"link_type":"ether","address":"02:fc:00:00:00:01","addr_info":[{"family":"inet","local":"192.0.2.2","prefixlen":24,"scope":"global"},{"family":"inet","local":"198.51.100.7","prefixlen":32,"scope":"global"},{"family":"inet6","local":"fd00::2","prefixlen":64,"scope":"global"},{"family":"inet6","local":"fe80::fc:ff:fe00:1","prefixlen":64,"scope":"link"}]},
        {"ifindex":5,"ifname":"tunl0","flags":["NOARP"],"link_type":"ipip","address":"0.0.0.0","addr_info":[]}]"#;
    const ROUTE: &str = r#"[{"dst":"default","gateway":"192.0.2.1","dev":"eth0","flags":[]}]"#;
    const ROUTE_6: &str =
        r#"[{"dst":"default","gateway":"fd00::1","dev":"eth0","metric":1024,"flags":[],"pref":"medium"}]"#;

    #[test]
    fn each_interface_but_the_loopback_tells_its_addresses() {
        let host = Host::new().program(finished(0, ADDR)).program(finished(0, ROUTE)).program(finished(0, ROUTE_6));
        let ran = host.collect::<network_config>(json!({}));
        ran.programs.iter().for_each(assert_needed);
        let inventory = ran.result.unwrap().remove(0);
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("AWS:Network", "1.0"));
        let expected: [&[(&str, &str)]; 3] = [
            &[("Name", "ifb0"), ("MacAddress", "6a:b5:33:9a:f7:44")],
            &[
                ("Name", "eth0"),
                ("SubnetMask", "255.255.255.0,255.255.255.255"),
                ("Gateway", "192.0.2.1,fd00::1"),
                ("MacAddress", "02:fc:00:00:00:01"),
                ("IPV4", "192.0.2.2,198.51.100.7"),
                ("IPV6", "fd00::2,fe80::fc:ff:fe00:1"),
            ],
            &[("Name", "tunl0")],
        ];
        let owned = |pairs: &[(&str, &str)]| -> Vec<_> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(inventory.entries, expected.map(owned));
    }

    #[test]
    fn a_mask_of_nothing_is_one_too() {
        assert_eq!(mask(&json!({ "prefixlen": 0 })).as_deref(), Some("0.0.0.0"));
        assert_eq!(mask(&json!({ "prefixlen": 33 })), None);
    }

    #[test]
    fn a_node_without_routes_has_no_gateway_and_one_without_ip_says_nothing() {
        let host = Host::new().program(finished(0, ADDR)).program(finished(0, "\n")).program(finished(0, ""));
        let inventory = host.collect::<network_config>(json!({})).result.unwrap().remove(0);
        assert!(inventory.entries.iter().flatten().all(|(name, _)| name != "Gateway"));
        let none = Host::new().program_fails(Failure::new("not-found", "ip"));
        assert_eq!(none.collect::<network_config>(json!({})).result.unwrap().len(), 0);
    }
}
