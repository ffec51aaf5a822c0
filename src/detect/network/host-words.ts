// Words that stand before an internal suffix, and what they say: a machine, a file, or a name of a program.

/** First labels of property accesses, packages and translation keys. */
export const codeLabels: ReadonlySet<string> = new Set(
  [
    'this self cls super module modules window document exports export props state data options opts',
    'process req res request response ctx context obj object item items value values val args kwargs',
    'params param input output result results var vars local locals global each type types meta class',
    'path paths dir dirs os sys user users nav menu page pages route routes router screen screens view',
    'views common key keys react angular vue java scala sun jdk javax kotlin groovy clojure akka rx',
    'reactor android google net http method methods field fields member function func fn event events',
    'node_modules github visibility access scope repo repository is not and or account accounts errors',
    'error i18n labels label title titles btn button icon icons tab tabs sidebar header footer',
    'breadcrumb translation lang core pkg package packages lib libs util utils impl src main std',
    'subnets subnet vpc aws_subnet aws_route53_zone azurerm_subnet tls_private_key network networks',
    'spec status metadata config cfg conf settings setting env storage cache session prefs preferences',
    'rsa ecdsa ed25519 id_rsa crypto ssl tls cert',
    'run builtin ansible topic topics checkpoints store remote logging logger loggers level log plugin',
    'plugins feature features permission permissions role roles namespace namespaces provider providers',
  ].flatMap((line) => line.split(' ')),
);

/** Words for where something runs: a file or a task alone, a part of a machine's name with others. */
export const stageLabels: ReadonlySet<string> = new Set(
  'dev prod production staging stage stg qa uat test ci build deploy preprod'.split(' '),
);

/** What stands before `.local` in a file's name. */
export const fileLabel =
  /^(?:config|configuration|settings|env|docker-compose|compose|application|appsettings|php|phpunit|rc|bashrc|zshrc|gitconfig|profile|makefile|hosts|jail|fail2ban|named|launch|package|tsconfig|values|secrets?|database|overrides?|common|aliases|vimrc|nvim|tmux|conf|json|ya?ml|xml|toml|properties|development|production|staging|credentials|parameters|params|local|user|dockerfile|gemfile|vagrantfile|tasks|workspace|cmakelists|bazelrc|npmrc|vars|inputs|shell|login|cshrc|kshrc|xinitrc|xresources|muttrc|mkshrc|spamassassin|smb|sshd|sshd_config|ntp|rsyslog|sysctl|iptables|logrotate|access|virtual|exim4|cron|crontab|modules|action|filter|paths|postinst|claude|agents|readme|todo|notes)$/;

/** Words that machines are called by. */
export const machineLabel =
  /^(?:(?:[a-z]{1,12}-?)?(?:db|sql|dc|ad|ns|dns|mx|pg|es|lb|gw|fw|vm|k8s|k3s|esx|esxi|pve|srv|svr|nas|web|app|api|node|host|master|worker|server|mail|smtp|imap|vpn|git|ldap|ntp|proxy|redis|mysql|postgres|kafka|mongo|mariadb|rabbitmq|etcd)[a-z]?-?\d*|(?:[a-z]+-)*(?:jenkins|gitlab|gitea|bitbucket|wiki|confluence|jira|grafana|prometheus|alertmanager|kibana|elastic|elasticsearch|vault|nexus|registry|harbor|artifactory|sonar|sonarqube|sso|keycloak|idp|adfs|mailserver|fileserver|printserver|bastion|jump|jumphost|printer|firewall|unifi|pihole|proxmox|truenas|synology|qnap|plex|jellyfin|homeassistant|hass|nextcloud|minio|ceph|zabbix|nagios|splunk|graylog|syslog|citrix|sharepoint|owa|rdp|vnc|sftp|ftp|nfs|smb|nvr|postgresql|cassandra|clickhouse|rancher|argocd|nomad|zookeeper|spark|hadoop|airflow|buildserver|mac-?mini|mac-?book(?:-?(?:pro|air))?|mbp|workstation|webserver|dbserver|appserver))$/;

/** Machines' words that programs use as often for parts of themselves. */
export const genericLabel =
  /^(?:app|web|api|node|host|master|worker|server|proxy|db|git|dns|mail|ad|es|pg|ns|vm|sql|redis|mysql|postgres|postgresql|kafka|mongo|vault|spark|registry|elastic|elasticsearch|firewall|printer|[a-z]+(?:app|api|web|node|host|server))$/;

/** Words for services: with another label or a number they make a machine's name, alone they are words. */
export const serviceLabel =
  /^(?:[a-z]+-)*(?:consul|monitor|monitoring|metrics|billing|payments?|orders|inventory|crm|erp|sap|hr|payroll|exchange|files?|share|storage|media|camera|database|devops|runner|backup|gateway|router|switch|portal|intranet|auth|iam|laptop|desktop|pc|logs|catalog|checkout|identity|search|queue|cache|frontend|backend|service|svc)$/;

/** Reversed domains and package roots: `com.<company>.internal`. */
export const packageRoot =
  /^(?:com|org|net|io|de|fr|uk|co|edu|gov|cn|ru|jp|ch|nl|me|dev|ai|java|javax|sun|scala|kotlin|android|system|microsoft|golang|k8s)$/;
