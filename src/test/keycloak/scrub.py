#!/usr/bin/env python3
"""Replace every secret of a Keycloak export by the word "scrubbed".

    scrub.py EXPORT RESULT [GENERATED]

Keys stay, so that a reader of the result can still be tested for dropping them.
GENERATED is a file of secrets, one a line, that went into the server; the result is refused when it holds
one of them, or any value that was replaced elsewhere, or anything that looks like key material.
The places that were scrubbed go to standard output as JSON pointers, `*` for a list index, never with a value.
"""
import json
import re
import sys

WORD = "scrubbed"

# Keys whose value is a secret wherever they stand in an export.
SECRET_KEYS = {
    "secret", "clientSecret", "client.secret.rotated", "authTokenClientSecret", "codeSecret",
    "registrationAccessToken", "password", "bindCredential", "keystorePassword", "keyPassword",
    "privateKey", "certificate", "hashedSaltedValue", "salt", "initialAccessToken",
    "jwt.credential.certificate", "jwt.credential.public.key", "saml.signing.certificate", "saml.encryption.certificate",
    "signingCertificate", "secret.key", "recaptcha.secret", "apiKey",
}
SECRET_ENDINGS = (".private.key", ".secret.key", ".client.secret", ".password")
# Keys whose value is a secret only inside a user's credential.
CREDENTIAL_KEYS = {"secretData", "value"}
# Long encoded values that identify or verify but open nothing.
PUBLIC_KEYS = {"credentialId", "credentialPublicKey", "publicKey"}
KEY_MATERIAL = re.compile(r"BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)|[A-Za-z0-9+/_=-]{60,}")


def is_secret(key, in_credential):
    if key in SECRET_KEYS or key.endswith(SECRET_ENDINGS):
        return True
    return in_credential and key in CREDENTIAL_KEYS


def replace(value, seen):
    """The same shape with every text replaced; secretData is JSON inside a text and keeps that shape too."""
    if isinstance(value, dict):
        return {k: replace(v, seen) for k, v in value.items()}
    if isinstance(value, list):
        return [replace(v, seen) for v in value]
    if not isinstance(value, str) or value == "" or set(value) == {"*"}:
        return value
    if value[0] in "{[":
        try:
            return json.dumps(replace(json.loads(value), seen), separators=(",", ":"))
        except ValueError:
            pass
    seen.add(value)
    return WORD


def scrub(node, path, in_credential, seen, places):
    if isinstance(node, list):
        return [scrub(v, path + "/*", in_credential, seen, places) for v in node]
    if not isinstance(node, dict):
        return node
    result = {}
    for key, value in node.items():
        here = path + "/" + key.replace("~", "~0").replace("/", "~1")
        if is_secret(key, in_credential) and not isinstance(value, bool):
            result[key] = replace(value, seen)
            if result[key] != value:
                places.add(here)
        else:
            result[key] = scrub(value, here, in_credential or key == "credentials", seen, places)
    return result


def leftovers(node, path, secrets):
    """Pointers of texts that still hold a secret or look like key material."""
    if isinstance(node, list):
        for v in node:
            yield from leftovers(v, path + "/*", secrets)
    elif isinstance(node, dict):
        for k, v in node.items():
            yield from leftovers(v, path + "/" + k, secrets)
    elif isinstance(node, str):
        if any(s in node for s in secrets):
            yield path
        elif node[:1] in ("{", "["):
            try:
                yield from leftovers(json.loads(node), path, secrets)
            except ValueError:
                pass
        elif path.rsplit("/", 1)[1] not in PUBLIC_KEYS and KEY_MATERIAL.search(node):
            yield path


def main(source, target, generated=None):
    with open(source, encoding="utf-8") as f:
        export = json.load(f)
    seen, places = set(), set()
    result = scrub(export, "", False, seen, places)
    secrets = {s for s in seen if len(s) >= 6}
    if generated:
        with open(generated, encoding="utf-8") as f:
            secrets |= {line.strip() for line in f if line.strip()}
    left = sorted(set(leftovers(result, "", secrets)))
    if left:
        sys.exit("not scrubbed, nothing written: " + ", ".join(left))
    with open(target, "w", encoding="utf-8") as f:
        json.dump(result, f, indent=2, ensure_ascii=False)
        f.write("\n")
    for place in sorted(places):
        print(place)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
