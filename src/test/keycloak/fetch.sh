#!/usr/bin/env bash
# Tries `countersign fetch keycloak` on real servers.
#
#     src/test/keycloak/fetch.sh [26] [24] [18]
#
# Reads the realm of each server as an administrator (by partial export), as a client that may only look (part by part) and as
# one that may see the realm alone. Both whole readings must lead to the same verdicts, no secret may reach a file or the
# terminal, and a wrong password must end in 2. COUNTERSIGN names another launcher than the one of this tree.
. "$(dirname "${BASH_SOURCE[0]}")/server.sh"
countersign=${COUNTERSIGN:-$here/../../../countersign}
for name in $(compgen -e | grep '^COUNTERSIGN_' || true); do unset "$name"; done

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

# Adds two clients that may only look; their secrets, and the administrator's, come with the other generated ones. Each brings
# the mapper that puts roles into its tokens, since 18.0.2 leaves the scope that has it off imported clients in some runs.
add_clients() {
  python3 - "$1" "$2" <<'PY'
import json, sys
with open(sys.argv[1], encoding="utf-8") as f:
    realm = json.load(f)
looks = {"looker": ["view-realm", "view-clients", "view-identity-providers", "view-users"], "blind": ["view-realm"]}
for name, roles in looks.items():
    realm["clients"].append({
        "clientId": name, "enabled": True, "publicClient": False, "secret": "GENERATED", "serviceAccountsEnabled": True,
        "standardFlowEnabled": False, "directAccessGrantsEnabled": False,
        "protocolMappers": [{
            "name": "roles", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-client-role-mapper",
            "config": {"multivalued": "true", "access.token.claim": "true", "jsonType.label": "String",
                       "claim.name": "resource_access.${client_id}.roles"}}]})
    realm["users"].append({
        "username": "service-account-" + name, "enabled": True, "serviceAccountClientId": name,
        "clientRoles": {"realm-management": roles}})
with open(sys.argv[2], "w", encoding="utf-8") as f:
    json.dump(realm, f)
PY
}

secret_of() {
  python3 -c 'import json, sys; print(next(c["secret"] for c in json.load(open(sys.argv[1]))["clients"] if c["clientId"] == sys.argv[2]))' "$1" "$2"
}

# Whether two results agree on every verdict.
agree() {
  python3 - "$1" "$2" <<'PY'
import json, sys
def verdicts(path):
    with open(path, encoding="utf-8") as f:
        return {(v["control"], v.get("subject"), v.get("profile")): v["outcome"] for v in json.load(f)["verdicts"]}
one, other = map(verdicts, sys.argv[1:])
differing = [k for k in sorted(set(one) | set(other), key=str) if one.get(k) != other.get(k)]
for key in differing:
    print("  differs:", key, one.get(key), other.get(key))
print("  %d verdicts" % len(one))
sys.exit(1 if differing or not one else 0)
PY
}

run() {
  local as=$1 expected=$2 code=0
  shift 2
  "$countersign" "$@" >"$out/$as.txt" 2>&1 || code=$?
  sed 's/^/  /' "$out/$as.txt" | head -n 12
  [ "$code" = "$expected" ] || fail "$as ended in $code, not $expected"
}

try() {
  local major=$1 version home import admin
  version=$(version_of "$major")
  home=$work/keycloak-$version
  import=$home/data/import/northwind-realm.json
  out=$work/out-$major
  mkdir -p "$out"
  fetch "$version"
  mkdir -p "$home/data/import"
  add_clients "$here/realm-$major.json" "$work/realm-$major.json"
  fill_in "$work/realm-$major.json" "$import" "$work/generated"
  admin=Aa1$(python3 -c 'import secrets; print(secrets.token_hex(12))')
  echo "$admin" >>"$work/generated"
  if [ "$major" = 26 ]; then
    export KC_BOOTSTRAP_ADMIN_USERNAME=boss KC_BOOTSTRAP_ADMIN_PASSWORD=$admin
  else
    export KEYCLOAK_ADMIN=boss KEYCLOAK_ADMIN_PASSWORD=$admin
  fi
  start "$version" "$home" "$work/server-$major.log"
  unset KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD KEYCLOAK_ADMIN KEYCLOAK_ADMIN_PASSWORD

  local from=(fetch keycloak --server "http://127.0.0.1:$port" --realm northwind)
  COUNTERSIGN_KEYCLOAK_USER=boss COUNTERSIGN_KEYCLOAK_PASSWORD=$admin \
    run admin 0 "${from[@]}" --users --out "$out/admin.json"
  grep -q "by partial export" "$out/admin.txt" || fail "no partial export"
  COUNTERSIGN_KEYCLOAK_CLIENT_ID=looker COUNTERSIGN_KEYCLOAK_CLIENT_SECRET=$(secret_of "$import" looker) \
    run looker 0 "${from[@]}" --auth-realm northwind --users --keycloak-version "$version" --out "$out/looker.json"
  COUNTERSIGN_KEYCLOAK_CLIENT_ID=blind COUNTERSIGN_KEYCLOAK_CLIENT_SECRET=$(secret_of "$import" blind) \
    run blind 0 "${from[@]}" --auth-realm northwind --keycloak-version "$version" --out "$out/blind.json"
  grep -q "not read.*clients" "$out/blind.txt" || fail "the gap is not named"
  COUNTERSIGN_KEYCLOAK_USER=boss COUNTERSIGN_KEYCLOAK_PASSWORD=wrong run wrong 2 "${from[@]}" --out "$out/wrong.json"
  COUNTERSIGN_KEYCLOAK_USER=boss COUNTERSIGN_KEYCLOAK_PASSWORD=$admin \
    run nowhere 2 fetch keycloak --server "http://127.0.0.1:$port" --realm nowhere --out "$out/nowhere.json"
  stop_server
  if [ -e "$out/wrong.json" ] || [ -e "$out/nowhere.json" ]; then fail "something was written"; fi

  for as in admin looker blind; do
    "$countersign" assess "$out/$as.json" --format json --quiet --out "$out/$as" || [ $? = 1 ] || fail "$as not assessed"
  done
  if grep -rlF -f "$work/generated" "$out"; then fail "a secret was written"; fi
  if grep -rqF -f "$work/generated" "$work/server-$major.log"; then echo "  note: the server's own log holds a secret"; fi
  agree "$out/admin/result.json" "$out/looker/result.json" || fail "the two readings differ"
  rm -rf "$home"
  echo "Keycloak $version: as expected"
}

if [ $# -eq 0 ]; then set -- 26 24 18; fi
for major in "$@"; do version_of "$major" >/dev/null; done
for major in "$@"; do try "$major"; done
