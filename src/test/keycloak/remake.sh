#!/usr/bin/env bash
# Remakes the Keycloak fixtures in features/fixtures from real servers.
#
#     src/test/keycloak/remake.sh [26] [24] [18]
#
# Needs JDK 17, Maven and python3. Each server is fetched by artifact name, runs on loopback in a temporary
# folder, imports its realm definition, is stopped, and exports the realm with its own export command.
. "$(dirname "${BASH_SOURCE[0]}")/server.sh"
fixtures=$here/../../../features/fixtures

remake() {
  local major=$1 version home port log
  version=$(version_of "$major")
  home=$work/keycloak-$version
  log=$work/server-$major.log
  echo "Keycloak $version: fetching"
  fetch "$version"
  mkdir -p "$home/data/import"
  fill_in "$here/realm-$major.json" "$home/data/import/northwind-realm.json" "$work/generated-$major"

  start "$version" "$home" "$log"
  stop_server

  echo "Keycloak $version: exporting"
  "$home/bin/kc.sh" export --dir "$work/export-$major" --realm northwind --users same_file >"$log" 2>&1 \
    || { tail -n 40 "$log" >&2; return 1; }

  mkdir -p "$fixtures"
  python3 "$here/scrub.py" "$work/export-$major/northwind-realm.json" "$fixtures/keycloak-$major.json" \
    "$work/generated-$major" | sed "s/^/  scrubbed /"
  if [ "$major" = 26 ]; then
    python3 "$here/scrub.py" "$work/export-$major/northwind-users-0.json" "$fixtures/keycloak-$major-users.json" \
      "$work/generated-$major" | sed "s/^/  scrubbed /"
  fi
  rm -rf "$home" "$work/export-$major"
}

if [ $# -eq 0 ]; then set -- 26 24 18; fi
for major in "$@"; do version_of "$major" >/dev/null; done
for major in "$@"; do remake "$major"; done
