/*
 * Runs at the end of every module's verify; speaks in the last module only: how many tests this
 * command ran, those in a browser apart. With -Dtests.strict a skipped test, or a run without a
 * browser test, is a failure.
 */
import groovy.xml.XmlSlurper
import org.apache.maven.plugin.MojoFailureException

boolean alone = mojoExecution.source.name() == 'CLI'
if (!alone && project != session.projects.last()) return

long since = alone ? 0 : session.request.startTime.time
def reports = ['engine', 'local-profiles', 'training', 'authoring-ui'].collectMany { module ->
  def dir = new File(session.request.multiModuleProjectDirectory, "$module/target/surefire-reports")
  def files = dir.listFiles({ d, name -> name ==~ /TEST-.*\.xml/ } as FilenameFilter) ?: []
  files.findAll { it.lastModified() >= since }.sort().collect { file ->
    def suite = new XmlSlurper().parse(file)
    def count = { attribute -> suite["@$attribute"].text() as int }
    int failed = count('failures') + count('errors')
    [module: module, browser: suite.@name.text().endsWith('BrowserTest'), failed: failed, skipped: count('skipped'),
        passed: count('tests') - failed - count('skipped')]
  }
}

def line = { chosen -> "${chosen.sum(0) { it.passed }} passed, ${chosen.sum(0) { it.failed }} failed, ${chosen.sum(0) { it.skipped }} skipped" }
def inBrowser = reports.findAll { it.browser }
String browser = project.properties['browser.executable']

println()
reports.groupBy { it.module }.each { module, own -> println "Tests in $module: ${line(own)}" }
if (inBrowser) {
  println "Browser tests, counted in the above: ${line(inBrowser)}"
} else if (browser) {
  println 'Browser tests did not run: none was among the modules and tests asked for.'
} else {
  println 'Browser tests did not run: no Chromium or Chrome found; install one (Debian: apt install chromium) or give -Dbrowser.executable=/path/to/it.'
}
println line(reports)

if (session.userProperties.containsKey('tests.strict')) {
  if (reports.any { it.skipped > 0 }) throw new MojoFailureException('A skipped test is not a passed one: see the reports in target/surefire-reports.')
  if (!inBrowser) throw new MojoFailureException('No browser test ran.')
}
