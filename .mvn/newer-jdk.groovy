/*
 * Runs inside Maven when it was started on a Java older than 21: finds the newest JDK on this
 * machine, repeats the same Maven command on it and ends Maven with that command's exit code.
 * Why Groovy: it needs no compiler (the old Java is often a JRE) and no shell (Windows).
 * Roots to search can be replaced: -Djdk.roots=/dir:/dir (or the variable NORMENKADER_JDK_ROOTS).
 */
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.Paths

final int NEEDED = 21
final String MARK = 'NORMENKADER_ON_NEWER_JDK'
final String LAUNCHER = 'org.codehaus.plexus.classworlds.launcher.Launcher'
boolean windows = File.separatorChar == '\\' as char

String mavenHome = System.getProperty('maven.home')
boolean byCommand = mavenHome != null && System.getProperty('sun.java.command', '').startsWith(LAUNCHER)

def stop = { String dutch, String english ->
  // Inside an IDE this Java is not ours to end.
  if (!byCommand) throw new IllegalStateException("$dutch $english")
  System.err.println(dutch)
  System.err.println(english)
  System.err.flush()
  System.exit(1)
}

def searchRoots = {
  String given = session.userProperties.getProperty('jdk.roots') ?: System.getenv('NORMENKADER_JDK_ROOTS')
  if (given != null) {
    return given.split(File.pathSeparator).findAll { it }.collect { Paths.get(it) }
  }
  String home = System.getProperty('user.home')
  def pointed = System.getenv().findAll { it.key ==~ /.*(JAVA|JDK).*/ }.collect { it.value }
  def onPath = (System.getenv('PATH') ?: '').split(File.pathSeparator).findAll { it.endsWith('bin') }.collect { it + '/..' }
  def fixed = ['/usr/lib/jvm', '/usr/lib64/jvm', '/usr/java', '/usr/local', '/usr/local/opt', '/opt', '/opt/java', '/opt/homebrew/opt',
      '/Library/Java/JavaVirtualMachines', "$home/Library/Java/JavaVirtualMachines", "$home/.sdkman/candidates/java", "$home/.jdks",
      "$home/.gradle/jdks", "$home/.asdf/installs/java", "$home/.local/share/mise/installs/java", "$home/.jbang/cache/jdks", "$home/scoop/apps"]
  def programs = [System.getenv('ProgramFiles'), System.getenv('LOCALAPPDATA')].findAll { it }.collectMany { base ->
    ['Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft', 'OpenJDK', 'Programs/Eclipse Adoptium'].collect { "$base/$it" }
  }
  (pointed + onPath + fixed + programs).findAll { it && !it.contains('\0') }.collectMany { text ->
    try { [Paths.get(text.toString())] } catch (java.nio.file.InvalidPathException ignored) { [] }
  }
}

/* The version of the JDK in a directory as numbers, or null when no complete JDK stands there. */
def versionOf = { Path dir ->
  Path release = dir.resolve('release')
  if (!Files.isRegularFile(release) || !Files.isRegularFile(dir.resolve(windows ? 'bin/javac.exe' : 'bin/javac'))) return null
  def found = release.toFile().getText('UTF-8') =~ /(?m)^JAVA_VERSION="(\d+(?:[._]\d+)*)/
  found.find() ? found.group(1).split(/[._]/).collect { it as int } : null
}

def newestFirst = { a, b ->
  int i = (0..<Math.max(a.size(), b.size())).find { (a[it] ?: 0) != (b[it] ?: 0) } ?: 0
  (b[i] ?: 0) <=> (a[i] ?: 0)
}

def findJdk = {
  def places = searchRoots().collectMany { root ->
    def children = []
    try {
      if (Files.isDirectory(root)) children = Files.newDirectoryStream(root).withCloseable { it.toList() }.sort()
    } catch (IOException ignored) {
      // A directory we may not read holds no JDK for us.
    }
    [root] + children
  }
  def homes = places.collectMany { [it, it.resolve('Contents/Home'), it.resolve('libexec/openjdk.jdk/Contents/Home'), it.resolve('current')] }
  def found = homes.collect { [home: it, version: versionOf(it)] }.findAll { it.version != null && it.version[0] >= NEEDED }
  found.sort { a, b -> newestFirst(a.version, b.version) }.with { it.isEmpty() ? null : it.first() }
}

/* The words after `mvn`, exactly as typed where the system tells them, else split on blanks. */
def typedArguments = {
  def exact = []
  try {
    exact = (Class.forName('java.lang.ProcessHandle').current().info().arguments().orElse(new String[0]) as List)
  } catch (ClassNotFoundException java8) {
    // Falls through to the variable below.
  }
  int at = exact.indexOf(LAUNCHER)
  at >= 0 ? exact.subList(at + 1, exact.size()) : (System.getenv('MAVEN_CMD_LINE_ARGS') ?: '').trim().split(/\s+/).findAll { it }
}

String running = System.getProperty('java.version')
def jdk = findJdk()
if (jdk == null) {
  stop("Geen JDK $NEEDED of nieuwer gevonden (Maven draait nu op Java $running): installeer er een, bijvoorbeeld Temurin 25 van https://adoptium.net, of wijs hem aan met JAVA_HOME.",
      "No JDK $NEEDED or newer found (Maven now runs on Java $running): install one, for instance Temurin 25 from https://adoptium.net, or point JAVA_HOME at it.")
}
if (System.getenv(MARK) != null || !byCommand) {
  stop("Maven draait op Java $running en kon niet vanzelf overstappen: zet JAVA_HOME op ${jdk.home} en geef het commando opnieuw.",
      "Maven runs on Java $running and could not switch by itself: set JAVA_HOME to ${jdk.home} and repeat the command.")
}

log.info("Java $running is too old; going on with JDK ${jdk.version.join('.')} in ${jdk.home}")
def command = [Paths.get(mavenHome, 'bin', windows ? 'mvn.cmd' : 'mvn').toString()] + typedArguments()
def builder = new ProcessBuilder(command*.toString()).inheritIO().directory(new File(System.getProperty('user.dir')))
builder.environment().put('JAVA_HOME', jdk.home.toRealPath().toString())
builder.environment().put(MARK, 'yes')
Process repeated = builder.start()
Runtime.runtime.addShutdownHook(new Thread({
  // Ctrl-C or a kill reaches us: the repeated command ends too, and the prompt waits for it.
  if (repeated.alive) {
    if (repeated.metaClass.respondsTo(repeated, 'descendants')) {
      repeated.descendants().iterator().each { it.destroy() }
    }
    repeated.destroy()
    repeated.waitFor()
  }
}))
System.exit(repeated.waitFor())
