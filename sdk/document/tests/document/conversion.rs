//! GetDocument between formats.

use muster_document::{Format, content_hash, convert};

#[test]
fn keys_keep_their_order_and_values_their_types() {
    let json = r#"{"z":"2.2","a":["yes","1","~",1,1.5,true,null,""],"m":{"b":"line\nline\n","a":{}},"e":[]}"#;
    let yaml = convert(json, Format::Json, Format::Yaml).unwrap();
    let back = convert(&yaml, Format::Yaml, Format::Json).unwrap();
    let compact: String = back.lines().map(str::trim_start).collect();
    assert_eq!(compact.replace("\": ", "\":"), json);
    assert!(yaml.starts_with("z: "), "{yaml}");
}

#[test]
fn a_document_in_its_own_format_is_given_back_as_it_was() {
    let yaml = "# a comment\na:   1\n";
    assert_eq!(convert(yaml, Format::Yaml, Format::Yaml).unwrap(), yaml);
}

#[test]
fn what_is_not_of_its_format_is_not_converted() {
    let error = convert("a: 1", Format::Json, Format::Yaml).unwrap_err();
    assert_eq!(error.message, "JSON not well-formed. at Line: 1, Column: 1");
}

#[test]
fn the_hash_is_sha_256_in_hexadecimal() {
    // FIPS 180-2, appendix B.1.
    assert_eq!(content_hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
