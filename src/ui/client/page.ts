import '@hotwired/turbo'
import './css/page.css'
