// What an evaluator missed in a scan, and cases of the same mechanisms: must be found (low or worse).
export const evaluatedFound: Readonly<Record<string, readonly string[]>> = {
  '.github/workflows/smoke.yml': [
    'jobs:\n  smoke:\n    runs-on: [self-hosted, linux]\n    steps:\n      - name: Wait for staging\n        run: curl --retry 10 -fsS http://10{~}.88.61.14:8080/actuator/health\n',
  ],
  'inventory/hosts.ini': ['app1 ansible_host=10{~}.88.40.21\napp2 ansible_host=10{~}.88.40.22\n'],
  'prod.tfvars': ['office_cidr = "10{~}.88.64.0/20"\n'],
  'docs/servers.md': ['minikube is replaced: new API at https://192{~}.168.49.20:6443\n'],
  'examples/terraform.tfvars': ['vpn_peer_ip = "10{~}.73.18.9"\noffice_cidr = "10{~}.73.16.0/20"\n'],
  'x.md': ['printer is at printer{~}.home'],
  'docs/ip.md': ["```js\nexpect(ipaddr.parse('10{~}.44.7.9').range()).toBe('private');\n```\n"],
  'samples/access.log': ['10{~}.73.18.204 - mk [03/May/2024:11:20:31 +0200] "GET /api HTTP/1.1" 200 912\n'],
  'docs/lab.md': ['The NAS is 192{~}.168.122.45, the second 192{~}.168.99.20, printer 192{~}.168.65.40.\n'],
  'docs/pins.md': ['dhcp pool=10{~}.44.7.100-200 for laptops\n'],
};
