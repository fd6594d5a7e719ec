//! Values of conditions that are more than text: moments, numbers and networks.

use std::net::IpAddr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// A date of the W3C's profile of ISO 8601 (from `2024` to `2024-05-06T07:08:09.5+02:00`), or seconds since 1970. A time without a zone is
/// in UTC.
pub(super) fn moment(text: &str) -> Option<Timestamp> {
    if !text.contains(['-', 'T', 't']) && text.len() != YEAR_DIGITS {
        return Timestamp::from_second(text.parse().ok()?).ok();
    }
    let (date, time) = match text.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let date = date_of(date)?;
    let Some(time) = time else { return Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok() };
    let (clock, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => (time.get(..at)?, offset_of(time.get(at..)?)?),
        None => (time, Offset::UTC),
    };
    let mut parts = clock.split(':');
    let hour = number_below(parts.next()?, 24)?;
    let minute = parts.next().map_or(Some(0), |part| number_below(part, 60))?;
    let (second, nanosecond) = parts.next().map_or(Some((0, 0)), seconds_of)?;
    if parts.next().is_some() {
        return None;
    }
    // `at` panics beyond a day's time, which none of these is.
    offset.to_timestamp(date.at(hour, minute, second, nanosecond)).ok()
}

/// A number of so many digits is a year, as it is for the W3C.
const YEAR_DIGITS: usize = 4;

fn date_of(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = parts.next().filter(|year| year.len() == YEAR_DIGITS).and_then(|year| digits(year, YEAR_DIGITS))?;
    let month = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    let day = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    parts.next().is_none().then_some(date)
}

fn seconds_of(text: &str) -> Option<(i8, i32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let nanoseconds = digits(fraction, 9)?;
    let scale = 10_u32.pow(9_u32.saturating_sub(u32::try_from(fraction.len()).ok()?));
    Some((number_below(whole, 60)?, i32::try_from(nanoseconds.checked_mul(scale)?).ok()?))
}

fn offset_of(text: &str) -> Option<Offset> {
    if text.eq_ignore_ascii_case("z") {
        return Some(Offset::UTC);
    }
    let (sign, zone) = match text.strip_prefix('-') {
        Some(zone) => (-1, zone),
        None => (1, text.strip_prefix('+')?),
    };
    let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "00"));
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let seconds = i32::from(number_below(hours, 24)?) * 3_600 + i32::from(number_below(minutes, 60)?) * 60;
    Offset::from_seconds(sign * seconds).ok()
}

fn number_below(text: &str, end: u32) -> Option<i8> {
    digits(text, 2).filter(|number| *number < end).and_then(|number| i8::try_from(number).ok())
}

/// Digits and nothing else, which Rust's own reading of numbers is not content with.
fn digits(text: &str, most: usize) -> Option<u32> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// A whole or decimal number.
pub(super) fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// What stands before an IPv4 address that is written as one of IPv6: `::ffff:0:0/96`.
const MAPPED_BITS: u32 = u128::BITS - u32::BITS;

/// An address, or all that begin as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    prefix_bits: u32,
}

impl Network {
    /// `203.0.113.0/24`, `2001:db8::/32`; an address alone is a network of one.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(digits(prefix, 3)?)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let all = if address.is_ipv4() { u32::BITS } else { u128::BITS };
        let prefix_bits = prefix.unwrap_or(all);
        if prefix_bits > all {
            return None;
        }
        // Addresses of requests are compared as what they are, so that a network of IPv4 in the clothes of IPv6 would have none.
        let mapped = match address {
            IpAddr::V6(address) => address.to_ipv4_mapped().zip(prefix_bits.checked_sub(MAPPED_BITS)),
            IpAddr::V4(_) => None,
        };
        Some(match mapped {
            Some((address, prefix_bits)) => Self { address: address.into(), prefix_bits },
            None => Self { address, prefix_bits },
        })
    }

    pub(super) fn contains(self, address: IpAddr) -> bool {
        let differing_from = match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            _ => return false,
        };
        differing_from >= self.prefix_bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The forms of https://www.w3.org/TR/NOTE-datetime, and epoch seconds; the seconds are those of `date -u +%s`.
    #[test]
    fn moments_are_dates_of_the_w3c_or_seconds() {
        for (text, seconds) in [
            ("1997", 852_076_800),
            ("1997-07", 867_715_200),
            ("1997-07-16", 869_011_200),
            ("1997-07-16T19:20+01:00", 869_077_200),
            ("1997-07-16T19:20:30+01:00", 869_077_230),
            ("1997-07-16T19:20:30Z", 869_080_830),
            ("1997-07-16t19:20:30z", 869_080_830),
            ("1997-07-16T19:20:30", 869_080_830),
            ("1997-07-16T19:20:30-01:30", 869_086_230),
            ("1577836801", 1_577_836_801),
            ("86400", 86_400),
            ("0", 0),
        ] {
            assert_eq!(moment(text).map(Timestamp::as_second), Some(seconds), "{text}");
        }
        assert_eq!(moment("1997-07-16T19:20:30.45Z").map(Timestamp::subsec_nanosecond), Some(450_000_000));
        for text in [
            "",
            "sdfdsf",
            "234-13",
            "2016-02-30",
            "2016-12-13T24:00:00Z",
            "2016-12-13t2:00:00.1999999999+10:59",
            "9223372036854775808",
            "2016-12-13T21:20:37Zx",
            "2016-12-13T21:20:37:01Z",
            "2016-12-13-01",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn networks_are_of_their_family() {
        let within = |network: &str, address: &str| Network::parse(network).unwrap().contains(address.parse().unwrap());
        assert!(within("203.0.113.0/24", "203.0.113.255"));
        assert!(within("203.0.113.77/24", "203.0.113.1"));
        assert!(!within("203.0.113.0/24", "203.0.114.0"));
        assert!(within("203.0.113.7", "203.0.113.7"));
        assert!(!within("203.0.113.7", "203.0.113.6"));
        assert!(within("0.0.0.0/0", "8.8.8.8"));
        assert!(!within("0.0.0.0/0", "2001:db8::1"));
        assert!(within("2001:DB8:1234:5678::/64", "2001:db8:1234:5678:9::1"));
        assert!(!within("2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1"));
        assert!(within("::ffff:10.0.0.0/104", "10.255.0.1"));
        assert!(!within("::ffff:10.0.0.0/104", "11.0.0.1"));
        assert!(within("::ffff:10.0.0.1", "10.0.0.1"));
        assert!(!within("::ffff:10.0.0.1", "10.0.0.2"));
        assert!(within("::ffff:0:0/96", "8.8.8.8"));
        assert!(!within("::ffff:0:0/95", "8.8.8.8"));
        for text in ["203.0.113.0/33", "203.0.113/24", "203.0.113.0/", "203.0.113.0/-1", "2001:db8::/129", "any"] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
    }
}
