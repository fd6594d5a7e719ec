//! AWS:Application: packages of dpkg and of rpm, and snaps.
//!
//! Values are those of AWS's agent: a version of dpkg's keeps its epoch and revision, rpm's stand in attributes of their own.
//! It lists packages that were removed and left their configuration behind; this does not, for nothing of them can run.

use muster_plugin::{Failure, Inventory};

use crate::program::printed;
use crate::{entry, time};

const DPKG: &str = "/usr/bin/dpkg-query";
/// A value may have several lines, so lines end no record.
const DPKG_FORMAT: &str = "-f=${Package}\\t${Version}\\t${Architecture}\\t${Maintainer}\\t${Section}\\t${Homepage}\\t${binary:Summary}\\t${db:Status-Status}\\r";
const RPM: &str = "/usr/bin/rpm";
const RPM_FORMAT: &str = "%{NAME}\\t%{VERSION}\\t%{RELEASE}\\t%{EPOCH}\\t%{ARCH}\\t%{VENDOR}\\t%{GROUP}\\t%{URL}\\t%{SUMMARY}\\t%{SOURCERPM}\\t%{INSTALLTIME}\\r";
/// What rpm prints for a value that there is not.
const RPM_NONE: &str = "(none)";
const SNAP: &str = "/usr/bin/snap";
/// The package whose presence says that there are snaps.
const SNAPD: &str = "snapd";

type Entry = Vec<(String, String)>;

/// Lists the packages that are installed
#[muster_plugin::collector("muster:applications", platforms = ["linux"], read_only, idempotent)]
pub fn applications() -> Result<Vec<Inventory>, Failure> {
    let dpkg = printed(DPKG, &["-W", DPKG_FORMAT])?;
    let rpm = printed(RPM, &["-qa", "--queryformat", RPM_FORMAT])?;
    if dpkg.is_none() && rpm.is_none() {
        return Ok(Vec::new());
    }
    let mut inventory = Inventory::new("AWS:Application", "1.1");
    for record in dpkg.iter().flat_map(|printed| records(printed)) {
        inventory.entries.extend(of_dpkg(record)?);
    }
    let has_snapd = inventory.entries.iter().any(|entry| entry.contains(&("Name".to_owned(), SNAPD.to_owned())));
    for record in rpm.iter().flat_map(|printed| records(printed)) {
        inventory.entries.push(of_rpm(record)?);
    }
    if let Some(snaps) = if has_snapd { printed(SNAP, &["list"])? } else { None } {
        inventory.entries.extend(snaps.lines().skip(1).filter_map(of_snap));
    }
    // rpm has an order of its own, which changes with each transaction.
    inventory.entries.sort();
    Ok(vec![inventory])
}

fn records(printed: &str) -> impl Iterator<Item = &str> {
    printed.split('\r').filter(|record| !record.is_empty())
}

/// The values of a record: of each its first line, with what blanks it has.
fn values<const N: usize>(program: &str, record: &str) -> Result<[String; N], Failure> {
    let first_line = |value: &str| value.lines().next().unwrap_or_default().to_owned();
    let values: Vec<String> = record.split('\t').map(first_line).collect();
    values.try_into().map_err(|_| {
        let shown: String = record.chars().take(200).collect();
        Failure::new("not-understood", format!("{program} printed something else than {N} values: {shown}"))
    })
}

/// None of a package that is not there.
fn of_dpkg(record: &str) -> Result<Option<Entry>, Failure> {
    let [name, version, raw_architecture, maintainer, section, homepage, summary, status] = values(DPKG, record)?;
    if matches!(status.as_str(), "not-installed" | "config-files") {
        return Ok(None);
    }
    Ok(Some(entry([
        ("Name", &name),
        ("ApplicationType", &section),
        ("Publisher", &maintainer),
        ("Version", &version),
        ("Architecture", &architecture(&raw_architecture)),
        ("URL", &homepage),
        ("Summary", &summary),
        ("PackageId", &format!("{name}_{version}_{raw_architecture}.deb")),
    ])))
}

fn of_rpm(record: &str) -> Result<Entry, Failure> {
    let values = values::<11>(RPM, record)?;
    let [name, version, release, epoch, arch, vendor, group, url, summary, source, installed] =
        values.each_ref().map(|value| if value == RPM_NONE { "" } else { value.as_str() });
    let installed = installed.parse().ok().and_then(time).unwrap_or_default();
    Ok(entry([
        ("Name", name),
        ("ApplicationType", group),
        ("Publisher", vendor),
        ("Version", version),
        ("Release", release),
        ("Epoch", epoch),
        ("InstalledTime", &installed),
        ("Architecture", &architecture(arch)),
        ("URL", url),
        ("Summary", summary),
        ("PackageId", source),
    ]))
}

/// `core  16-2.43.3  8689  latest/stable  canonical*  core`: name, version, revision, tracking, publisher, notes. AWS calls all
/// of them `admin`.
fn of_snap(line: &str) -> Option<Entry> {
    let mut words = line.split_whitespace();
    let (name, version) = (words.next()?, words.next()?);
    let publisher = words.nth(2)?;
    Some(entry([("Name", name), ("ApplicationType", "admin"), ("Publisher", publisher), ("Version", version)]))
}

/// The same word for what dpkg and rpm call differently.
fn architecture(name: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "amd64" => "x86_64".to_owned(),
        "386" => "i386".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use muster_plugin::serde_json::json;
    use muster_plugin::testing::{Host, Ran, denied, finished};

    use super::*;
    use crate::program::tests::assert_needed;

    /// `dpkg-query` 1.21 of packages in each of its states.
    const DPKG_PRINTED: &str = "gone\t1.0\tall\tAda <ada@example.org>\tnet\t\tremoved, not purged\tconfig-files\r\
        half\t1:2.0~rc1-3+b1\tamd64\tAda <ada@example.org>\tutils\t\tone that stopped in its postinst\thalf-configured\r\
        libz\t3.1-1\tamd64\tAda <ada@example.org>\tlibs\thttps://z.example/\ta library\tinstalled\r\
        libz\t3.1-1\ti386\tAda <ada@example.org>\tlibs\thttps://z.example/\ta library\tinstalled\r\
        pending\t9\tall\tAda <ada@example.org>\tdoc\t\twaits for a trigger\ttriggers-pending\r\
        started\t0.1\tarm64\tAda <ada@example.org>\tcontrib/utils\t\tunpacking was cut off\thalf-installed\r\
        unpacked\t9\tall\tBëla \"B\" \\ O'Hara <b@example.org>\tdoc\t\tnot configured yet\tunpacked\r";
    /// rpm 4.18 of two packages.
    const RPM_PRINTED: &str = "tool\t2.7.10\t4.120.amzn1\t1\tx86_64\tExample, Inc.\tDevelopment/Languages\thttp://tool.example/\tAn interpreted language\ttool-2.7.10-4.120.amzn1.src.rpm\t1469902537\r\
        plain\t0.1~rc2\t1\t(none)\tnoarch\t(none)\tUnspecified\t(none)\tNothing but a name\tplain-0.1~rc2-1.src.rpm\t1469902538\r";

    fn missing(program: &str) -> Failure {
        Failure::new("not-found", format!("{program}: No such file or directory (os error 2)"))
    }

    fn collected(ran: Ran<Vec<Inventory>>) -> Vec<Entry> {
        ran.programs.iter().for_each(assert_needed);
        let [inventory] = ran.result.unwrap().try_into().unwrap();
        assert_eq!((inventory.type_name.as_str(), inventory.schema_version.as_str()), ("AWS:Application", "1.1"));
        inventory.entries
    }

    fn value<'a>(entry: &'a Entry, name: &str) -> Option<&'a str> {
        entry.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn a_package_of_dpkg_has_the_values_that_aws_gives_it() {
        let host = Host::new().program(finished(0, DPKG_PRINTED)).program_fails(missing(RPM));
        let entries = collected(host.collect::<applications>(json!({})));
        let half = entries.iter().find(|entry| value(entry, "Name") == Some("half")).unwrap();
        let expected = [
            ("Name", "half"),
            ("ApplicationType", "utils"),
            ("Publisher", "Ada <ada@example.org>"),
            ("Version", "1:2.0~rc1-3+b1"),
            ("Architecture", "x86_64"),
            ("Summary", "one that stopped in its postinst"),
            ("PackageId", "half_1:2.0~rc1-3+b1_amd64.deb"),
        ];
        assert_eq!(half, &expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn what_was_removed_is_not_listed_and_each_architecture_is() {
        let host = Host::new().program(finished(0, DPKG_PRINTED)).program_fails(missing(RPM));
        let entries = collected(host.collect::<applications>(json!({})));
        let listed = entries.iter().map(|entry| (value(entry, "Name").unwrap(), value(entry, "Architecture").unwrap()));
        let expected = [
            ("half", "x86_64"),
            ("libz", "i386"),
            ("libz", "x86_64"),
            ("pending", "all"),
            ("started", "arm64"),
            ("unpacked", "all"),
        ];
        let mut listed: Vec<_> = listed.collect();
        listed.sort_unstable();
        assert_eq!(listed, expected);
        let odd = entries.iter().find(|entry| value(entry, "Name") == Some("unpacked")).unwrap();
        assert_eq!(value(odd, "Publisher"), Some("Bëla \"B\" \\ O'Hara <b@example.org>"));
    }

    #[test]
    fn a_package_of_rpm_has_release_epoch_and_time_of_its_own() {
        let host = Host::new().program_fails(missing(DPKG)).program(finished(0, RPM_PRINTED));
        let entries = collected(host.collect::<applications>(json!({})));
        let [plain, tool] = entries.as_slice() else { panic!("{entries:?}") };
        assert_eq!(value(plain, "Publisher").or(value(plain, "Epoch")).or(value(plain, "URL")), None);
        assert_eq!(value(plain, "Architecture"), Some("noarch"));
        let expected = [
            ("Name", "tool"),
            ("ApplicationType", "Development/Languages"),
            ("Publisher", "Example, Inc."),
            ("Version", "2.7.10"),
            ("Release", "4.120.amzn1"),
            ("Epoch", "1"),
            ("InstalledTime", "2016-07-30T18:15:37Z"),
            ("Architecture", "x86_64"),
            ("URL", "http://tool.example/"),
            ("Summary", "An interpreted language"),
            ("PackageId", "tool-2.7.10-4.120.amzn1.src.rpm"),
        ];
        assert_eq!(tool, &expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_node_with_dpkg_and_rpm_has_both_sets_once_each_and_snaps_where_there_is_snapd() {
        let snapd = "snapd\t2.57\tamd64\tX\tdevel\t\tsnaps\tinstalled\r";
        let snaps = "Name  Version    Rev   Tracking       Publisher   Notes\n\
            core  16-2.43.3  8689  latest/stable  canonical*  core\n";
        let host =
            Host::new().program(finished(0, snapd)).program(finished(0, RPM_PRINTED)).program(finished(0, snaps));
        let entries = collected(host.collect::<applications>(json!({})));
        let names: Vec<_> = entries.iter().map(|entry| value(entry, "Name").unwrap()).collect();
        assert_eq!(names, ["core", "plain", "snapd", "tool"]);
        assert_eq!(
            (value(&entries[0], "Version"), value(&entries[0], "Publisher"), value(&entries[0], "ApplicationType")),
            (Some("16-2.43.3"), Some("canonical*"), Some("admin"))
        );
    }

    #[test]
    fn a_node_without_either_says_nothing_and_what_fails_is_said() {
        let none =
            Host::new().program_fails(missing(DPKG)).program_fails(missing(RPM)).collect::<applications>(json!({}));
        assert_eq!(none.result.unwrap().len(), 0);
        let fails = |host: Host| host.collect::<applications>(json!({})).result.unwrap_err();
        let broken = fails(Host::new().program(finished(2, "")));
        assert_eq!(
            (broken.code.as_str(), broken.message.contains("dpkg-query ended with exit code 2")),
            ("program-failed", true)
        );
        assert_eq!(fails(Host::new().program_fails(denied("dpkg-query is not granted"))).code, "denied");
        let other = Host::new().program(finished(0, "adduser\t3.134\r")).program_fails(missing(RPM));
        assert_eq!(fails(other).code, "not-understood");
        let mut half = finished(0, DPKG_PRINTED);
        half.truncated = true;
        assert_eq!(fails(Host::new().program(half)).code, "too-large");
    }
}
