// Addresses of databases, brokers and directories with a password in them.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const connectionStringPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'postgres.connection-string',
    family: 'credential',
    title: 'PostgreSQL connection string',
    description: 'The address of a PostgreSQL database with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS'],
    keywords: ['postgres://', 'postgresql://', 'postgres+', 'postgresql+'],
    regex:
      /(?<![A-Za-z0-9+.-])postgres(?:ql)?(?:\+[a-z0-9]{2,12})?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'DATABASE_URL=postgres://app:{print*14}@db.acme.io:5432/app' },
        {
          text: 'engine = create_engine("postgresql+psycopg2://svc:{base62*12}@pg/app")',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'DATABASE_URL=postgres://user:password@localhost:5432/app' },
        { text: 'postgres://app:${DB_PASSWORD}@db:5432/app' },
        { text: 'postgres://postgres:postgres@localhost/test' },
        { text: 'postgres://localhost:5432/app' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mysql.connection-string',
    family: 'credential',
    title: 'MySQL connection string',
    description: 'The address of a MySQL or MariaDB database with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html'],
    keywords: ['mysql://', 'mysqlx://', 'mariadb://', 'mysql+', 'mariadb+'],
    regex:
      /(?<![A-Za-z0-9+.-])(?:mysqlx?|mariadb)(?:\+[a-z0-9]{2,12})?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'DATABASE_URL=mysql://app:{base62*14}@db.acme.io:3306/app' },
        { text: 'url: mysql+pymysql://svc:{base62*12}@db/app', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'mysql://user:pass@host/db' },
        { text: 'mysql://root:root@127.0.0.1/x' },
        { text: 'mysql://app:<password>@db/app' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mongodb.connection-string',
    family: 'credential',
    title: 'MongoDB connection string',
    description: 'The address of a MongoDB database with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.mongodb.com/docs/manual/reference/connection-string/'],
    keywords: ['mongodb://', 'mongodb+srv://'],
    regex:
      /(?<![A-Za-z0-9+.-])mongodb(?:\+srv)?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'MONGO_URI=mongodb+srv://app:{base62*16}@cluster0.ab1cd.mongodb.net/app' },
        {
          text: 'mongoose.connect("mongodb://admin:{base62*10}@db1:27017,db2:27017/app?replicaSet=r")',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'mongodb+srv://<username>:<password>@cluster0.mongodb.net' },
        { text: 'mongodb://localhost:27017/test' },
        { text: 'mongodb://user:pass@host/db' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'redis.connection-string',
    family: 'credential',
    title: 'Redis connection string',
    description: 'The address of a Redis server with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://redis.io/docs/latest/develop/connect/'],
    keywords: ['redis://', 'rediss://', 'valkey://', 'redis+', 'rediss+'],
    regex:
      /(?<![A-Za-z0-9+.-])(?:rediss?|valkeys?)(?:\+[a-z]{2,12})?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'REDIS_URL=redis://:{base62*20}@cache.acme.io:6379/0' },
        { text: 'broker = "rediss://default:{base62*24}@cache.acme.io:6380"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'redis://localhost:6379' },
        { text: 'redis://:password@localhost:6379' },
        { text: 'redis://:${REDIS_PASSWORD}@cache:6379' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'amqp.connection-string',
    family: 'credential',
    title: 'message broker connection string',
    description: 'The address of a message broker with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.rabbitmq.com/docs/uri-spec'],
    keywords: ['amqp://', 'amqps://', 'nats://', 'mqtt://', 'mqtts://', 'kafka://', 'stomp://'],
    regex:
      /(?<![A-Za-z0-9+.-])(?:amqps?|nats|kafka|mqtts?|stomp|activemq):\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'AMQP_URL=amqps://svc:{base62*18}@mq.acme.io/vhost' },
        { text: 'url: nats://svc:{base62*18}@bus.acme.io:4222', path: 'app/settings.py' },
      ],
      skip: [{ text: 'amqp://guest:guest@localhost:5672/' }, { text: 'amqp://user:password@host' }],
    },
  },
  {
    kind: 'regex',
    id: 'database.connection-string',
    family: 'credential',
    title: 'database connection string',
    description: 'The address of a database with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls'],
    keywords: [
      'mssql',
      'sqlserver:',
      'jtds:',
      'cockroachdb:',
      'clickhouse',
      'cassandra:',
      'couchbase',
      'couchdb:',
      'influxdb:',
      'neo4j',
      'bolt',
      'snowflake:',
      'oracle',
      'db2',
      'libsql:',
      'surrealdb:',
      'elasticsearch:',
      'opensearch:',
      'druid:',
      'presto:',
      'trino:',
      'hive:',
      'vertica:',
      'redshift',
      'firebird:',
      'memcache',
      'etcd:',
      'timescale',
      'questdb:',
      'yugabytedb:',
      'arangodb:',
    ],
    regex:
      /(?<![A-Za-z0-9+.-])(?:mssql|sqlserver|jtds|cockroachdb|clickhouse|cassandra|couchbases?|couchdb|influxdb|neo4j(?:\+s)?|bolt(?:\+s)?|snowflake|oracle|db2|libsql|surrealdb|elasticsearch|opensearch|druid|presto|trino|hive|vertica|redshift|firebird|memcached?|etcd|timescaledb?|questdb|yugabytedb|arangodb)(?:\+[a-z0-9]{2,12})?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'url: mssql+pyodbc://sa:{print*14}@sql.acme.io/app' },
        {
          text: 'CLICKHOUSE_URL=clickhouse://svc:{base62*14}@ch.acme.io:9000/default',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'sqlserver://user:password@localhost' },
        { text: 'snowflake://<user>:<password>@<account>' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mail.connection-string',
    family: 'credential',
    title: 'mail server address with password',
    description: 'The address of a mail server with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.rfc-editor.org/rfc/rfc5092'],
    keywords: ['smtp', 'imap', 'pop3', 'submission:'],
    regex:
      /(?<![A-Za-z0-9+.-])(?:smtps?|imaps?|pop3s?|submission|mailto\+smtp)(?:\+[a-z0-9]{2,12})?:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'MAILER_DSN=smtp://noreply:{base62*16}@mail.acme.io:587' },
        { text: 'url = "smtps://bot%40acme.io:{base62*16}@smtp.acme.io:465"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'smtp://user:pass@smtp.example.com:25' }, { text: 'smtp://localhost:1025' }],
    },
  },
  {
    kind: 'regex',
    id: 'directory.connection-string',
    family: 'credential',
    title: 'directory or file server address with password',
    description: 'The address of a directory or file server with a user and a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy:
      'Change the password, take it out of the address (an environment variable or a secret ' +
      'store), and look through the server’s log.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
    keywords: [
      'ldap',
      'ftp',
      'smb://',
      'cifs://',
      'afp://',
      'ssh://',
      'scp://',
      'rsync://',
      'webdav',
      'dav',
      'rtsp',
      'vnc://',
      'rdp://',
      'telnet://',
      'socks',
    ],
    regex:
      /(?<![A-Za-z0-9+.-])(?:ldaps?|ftps?|sftp|smb|cifs|afp|ssh|scp|rsync|webdavs?|davs?|s3|rtsps?|vnc|rdp|telnet|socks[45]h?):\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s/"'`<>]{1,200})@(?<host>[^\s/:"'`<>?#,;)|]{1,253})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'curl -T f.zip ftp://deploy:{base62*12}@files.acme.io/in/' },
        { text: 'rtsp://admin:{base62*10}@cam.acme.io/stream1', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'ftp://anonymous:anonymous@ftp.gnu.org/' },
        { text: 'ftp://user:password@host/' },
        { text: 'sftp://user@host/' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mysql.driver-dsn',
    family: 'credential',
    title: 'MySQL driver DSN',
    description: 'The data source name of Go’s MySQL driver with a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy: 'Change the password and take it out of the file.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://github.com/go-sql-driver/mysql#dsn-data-source-name'],
    keywords: ['@tcp(', '@unix('],
    regex:
      /(?<![\w.-])(?<user>[\w.-]{1,64}):(?<secret>[^\s"'`]{1,100})@(?:tcp|unix)\((?<host>[^\s:)]{0,120})/,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'dsn := "app:{base62*14}@tcp(db.acme.io:3306)/app?parseTime=true"' },
        { text: 'DB_DSN=root:{print*12}@tcp(mysql:3306)/app', path: 'prod.conf' },
      ],
      skip: [
        { text: 'user:password@tcp(localhost:3306)/db' },
        { text: 'root:root@tcp(127.0.0.1:3306)/test' },
        { text: '%s:%s@tcp(%s)/%s' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'database.key-value-string',
    family: 'credential',
    title: 'database connection string (key=value)',
    description: 'A connection string of ADO.NET, ODBC or OLE DB with a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy: 'Change the password and take it out of the file; prefer integrated security.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax'],
    keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
    regex:
      /(?<=(?:server|data source|host|addr|address|datasource|initial catalog|database|user id|uid|user|username|accountname|provider|driver|dsn)\s?=[^\n]{0,300}[;"']\s{0,2})(?:password|pwd)\s?=\s?(?<secret>(?!")[^;"'\n<>&]{1,128}?)(?=[;"'\s<&]|$)/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'Server=sql.acme.io;Database=app;User Id=svc;Password={base62*14};' },
        {
          text: '"Default": "Data Source=db1;Initial Catalog=app;User ID=sa;Pwd={base62*12}"',
          path: 'appsettings.txt',
        },
        { text: '<add connectionString="Server=db1;Uid=app;Pwd={print*12};" />', path: 'web.config' },
      ],
      skip: [
        { text: 'Server=db1;Database=app;User Id=svc;Password=<password>;' },
        { text: 'Server=.;Database=app;Integrated Security=true' },
        { text: 'Server=db1;User Id=svc;Password=${DB_PASSWORD};' },
        { text: 'Server=localhost;Uid=sa;Password=your_password;' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'jdbc.connection-string',
    family: 'credential',
    title: 'JDBC connection string',
    description: 'A JDBC address with a password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy: 'Change the password and take it out of the address.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.oracle.com/javase/tutorial/jdbc/basics/connecting.html'],
    keywords: ['jdbc:'],
    regex:
      /jdbc:[a-z0-9:]{2,40}(?:\/\/|@)[^\s"'<>]{0,300}?(?:[?;&](?:amp;)?(?:password|pwd|sslpassword|trustStorePassword)=)(?<secret>[^\s"'<>&;]{1,128})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    rank: 21,
    examples: {
      match: [
        { text: 'jdbc:postgresql://db.acme.io:5432/app?user=svc&password={base62*14}' },
        {
          text: 'url=jdbc:sqlserver://db1:1433;databaseName=app;user=sa;password={base62*12};',
          path: 'db.properties',
        },
      ],
      skip: [
        { text: 'jdbc:postgresql://localhost/app?user=u&password=${DB_PASSWORD}' },
        { text: 'jdbc:mysql://db/app?user=root&password=password' },
        { text: 'jdbc:h2:mem:test' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'oracle.connection-string',
    family: 'credential',
    title: 'Oracle connection string',
    description: 'An Oracle logon (user/password@host) with the password in it.',
    impact: 'Whoever has it and reaches the server reads and changes what the user may.',
    remedy: 'Change the password (ALTER USER ... IDENTIFIED BY) and take it out of the file.',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: [
      'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqpug/starting-SQL-Plus.html',
    ],
    keywords: ['jdbc:oracle:thin:', 'sqlplus', ':1521'],
    regex:
      /(?:(?<=jdbc:oracle:thin:|sqlplus[^\n]{0,30}\s["']?)|(?<=[\s"'=]))(?<user>[A-Za-z][\w$#]{0,29})\/(?<secret>[^\s@/"'<>]{3,64})@(?:\/\/)?(?:(?<host>(?!sha256)[\w.-]{1,120}):1521(?![0-9a-z])|(?<=(?:sqlplus[^\n]{0,30}|thin:)[A-Za-z][\w$#]{0,29}\/[^\s@/]{3,64}@(?:\/\/)?)[\w.-]{2,120})/,
    checks: [{ kind: 'real-value' }],
    rank: 20,
    examples: {
      match: [
        { text: 'jdbc:oracle:thin:scott/{~}{base62*12}@db.acme.io:1521/orcl' },
        { text: 'sql{~}plus -s app/{base62*10}@PRODDB @x.sql' },
      ],
      skip: [{ text: 'sqlplus user/password@db' }, { text: 'registry/image@sha256:1521' }],
    },
  },
];
