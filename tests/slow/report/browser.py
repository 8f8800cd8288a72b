"""A headless Chromium over a pipe (Chrome DevTools Protocol), without any library; the network is denied."""
import base64
import json
import os
import subprocess
import tempfile

KEYS = {'Tab': 9, 'Enter': 13, ' ': 32, 'Escape': 27}


class Browser:
    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        to_child, self.write_end = os.pipe()
        self.read_end, from_child = os.pipe()

        def wire():
            # Chromium reads commands from 3 and writes answers to 4
            high_in, high_out = os.dup(to_child), os.dup(from_child)
            os.dup2(high_in, 3)
            os.dup2(high_out, 4)
            for end in (3, 4):
                os.set_inheritable(end, True)

        self.process = subprocess.Popen(
            ['chromium', '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars',
             '--remote-debugging-pipe', '--no-first-run', '--disable-background-networking',
             '--proxy-server=127.0.0.1:9', f'--user-data-dir={self.profile.name}', 'about:blank'],
            preexec_fn=wire, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.buffer, self.number, self.requests, self.errors, self.events = b'', 0, [], [], []
        self.session = None
        target = self.call('Target.createTarget', url='about:blank')['targetId']
        self.session = self.call('Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        for domain in ('Page', 'Network', 'Runtime', 'Log'):
            self.call(f'{domain}.enable')

    def read(self):
        while b'\0' not in self.buffer:
            got = os.read(self.read_end, 1 << 20)
            if not got:
                raise SystemExit('the browser ended')
            self.buffer += got
        message, self.buffer = self.buffer.split(b'\0', 1)
        return json.loads(message)

    def note(self, message):
        what, given = message.get('method'), message.get('params', {})
        if what == 'Network.requestWillBeSent':
            self.requests.append(given['request']['url'])
        elif what == 'Runtime.exceptionThrown':
            self.errors.append(given['exceptionDetails'].get('text', '') + str(given)[:300])
        elif what == 'Log.entryAdded' and given['entry']['level'] == 'error':
            self.errors.append(given['entry']['text'])
        self.events.append(what)

    def call(self, method, **given):
        self.number += 1
        message = {'id': self.number, 'method': method, 'params': given}
        if self.session:
            message['sessionId'] = self.session
        os.write(self.write_end, json.dumps(message).encode() + b'\0')
        while True:
            answer = self.read()
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise SystemExit(f'{method}: {answer["error"]}')
                return answer['result']
            self.note(answer)

    def show(self, width=1100, height=900, dark=False, media='', zoom=1):
        """How the page is seen: size in CSS pixels, colours, screen or print."""
        self.call('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=zoom,
                  mobile=width < 600)
        self.call('Emulation.setEmulatedMedia', media=media,
                  features=[{'name': 'prefers-color-scheme', 'value': 'dark' if dark else 'light'}])

    def open(self, path):
        self.events = []
        self.call('Page.navigate', url='file://' + os.path.abspath(path))
        while 'Page.loadEventFired' not in self.events:
            self.note(self.read())

    def run(self, script):
        """The value of a JavaScript expression; a promise is waited for."""
        result = self.call('Runtime.evaluate', expression=script, returnByValue=True, awaitPromise=True)
        if 'exceptionDetails' in result:
            raise SystemExit(str(result['exceptionDetails'])[:800])
        return result['result'].get('value')

    def press(self, key, shift=False):
        given = {'key': key, 'code': key, 'windowsVirtualKeyCode': KEYS.get(key, 0), 'modifiers': 8 if shift else 0}
        text = {'Enter': '\r', ' ': ' '}.get(key, key if len(key) == 1 else '')
        self.call('Input.dispatchKeyEvent', type='keyDown' if text else 'rawKeyDown', **({'text': text} if text else {}),
                  **given)
        self.call('Input.dispatchKeyEvent', type='keyUp', **given)

    def picture(self, path, whole=True, most=6000):
        """A PNG of the page, at most so many pixels high."""
        size = self.call('Page.getLayoutMetrics')['cssContentSize']
        area = {'x': 0, 'y': 0, 'width': size['width'], 'height': min(size['height'], most), 'scale': 1}
        given = {'captureBeyondViewport': True, 'clip': area} if whole else {}
        with open(path, 'wb') as file:
            file.write(base64.b64decode(self.call('Page.captureScreenshot', format='png', **given)['data']))

    def paper(self, path):
        """A PDF on A4, as printed."""
        data = self.call('Page.printToPDF', paperWidth=8.27, paperHeight=11.69, preferCSSPageSize=True,
                         printBackground=False)['data']
        with open(path, 'wb') as file:
            file.write(base64.b64decode(data))

    def close(self):
        os.close(self.write_end)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.read_end)
        self.profile.cleanup()
